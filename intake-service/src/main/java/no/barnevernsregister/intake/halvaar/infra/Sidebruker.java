package no.barnevernsregister.intake.halvaar.infra;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** The person who is logged in on our pages. */
@RequestScoped
public class Sidebruker {

    /** Figures without individuals need ID-porten's level substantial. */
    private static final Set<String> NIVAAER = Set.of("idporten-loa-substantial", "idporten-loa-high");

    private final SecurityIdentity identitet;
    private final Innlogget innlogget;

    Sidebruker(SecurityIdentity identitet, Innlogget innlogget) {
        this.identitet = identitet;
        this.innlogget = innlogget;
    }

    /**
     * Who it is.
     *
     * @throws IngenTilgang when the login is too weak, or it is no person
     */
    public Bruker bruker() {
        if (!(innlogget.aktor() instanceof Aktor.Person person)) {
            throw new IngenTilgang("Siden er for personer som logger inn med ID-porten.");
        }
        JsonWebToken token = token();
        if (krav(token, "nivaa").filter(NIVAAER::contains).isEmpty()) {
            throw new IngenTilgang("Logg inn med ID-porten på nivå betydelig eller høyt.");
        }
        return new Bruker(token.getSubject(), krav(token, "name").orElse("Ukjent"), person.tilganger());
    }

    /**
     * The same for what has to do with individuals, which asks for the high level.
     *
     * @throws IngenTilgang when the login is too weak, or it is no person
     */
    public Bruker paaHoytNivaa() {
        Bruker bruker = bruker();
        if (krav(token(), "nivaa").filter("idporten-loa-high"::equals).isEmpty()) {
            throw new IngenTilgang("Logg inn med ID-porten på nivå høyt, for eksempel med BankID.");
        }
        return bruker;
    }

    /** The e-mail that the login knows. */
    public Optional<String> epost() {
        return krav(token(), "email");
    }

    private static Optional<String> krav(JsonWebToken token, String navn) {
        return Optional.ofNullable(token.<Object>getClaim(navn))
                .map(verdi -> verdi instanceof JsonString tekst ? tekst.getString() : verdi.toString());
    }

    private JsonWebToken token() {
        if (identitet.getPrincipal() instanceof JsonWebToken token) {
            return token;
        }
        throw new UnauthorizedException();
    }
}
