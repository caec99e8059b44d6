package no.barnevernsregister.register.tilgang.infra;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import no.barnevernsregister.register.tilgang.Bruker;

/** Whoever has {@code rapportor:5601} has the role {@code rapportor} too; for which municipality the method itself asks. */
@ApplicationScoped
public class Kommuneroller implements SecurityIdentityAugmentor {

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identitet, AuthenticationRequestContext kontekst) {
        if (identitet.isAnonymous()) {
            return Uni.createFrom().item(identitet);
        }
        var med = QuarkusSecurityIdentity.builder(identitet);
        identitet.getRoles().forEach(tilgang -> med.addRole(Bruker.rolle(tilgang)));
        return Uni.createFrom().item(med.build());
    }
}
