package no.barnevernsregister.register.tilgang.infra;

import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.tilgang.Bruker;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The caller of this request by its verified token. */
@RequestScoped
public class Innlogget {

    private final SecurityIdentity identitet;

    Innlogget(SecurityIdentity identitet) {
        this.identitet = identitet;
    }

    /**
     * Who calls.
     *
     * @throws UnauthorizedException when there is no verified token
     */
    public Bruker bruker() {
        if (identitet.isAnonymous() || !(identitet.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        return new Bruker(token.getSubject(), identitet.getRoles());
    }

    /**
     * Who calls, as the audit log shall have it: in the first of these roles that is held.
     *
     * @throws ForbiddenException when none is
     */
    public Hvem som(String... roller) {
        Bruker bruker = bruker();
        for (String rolle : roller) {
            if (bruker.har(rolle)) {
                return new Hvem(bruker.id(), rolle);
            }
        }
        throw new ForbiddenException();
    }
}
