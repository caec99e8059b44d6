package no.barnevernsregister.intake.tilgang.infra;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.Maskintoken;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of this request by its verified token. */
@RequestScoped
public class Innlogget {

    private final SecurityIdentity identitet;
    private final TilgangConfig oppsett;
    private final OrganisasjonRepository organisasjoner;

    Innlogget(SecurityIdentity identitet, TilgangConfig oppsett, OrganisasjonRepository organisasjoner) {
        this.identitet = identitet;
        this.oppsett = oppsett;
        this.organisasjoner = organisasjoner;
    }

    /**
     * Who calls.
     *
     * @throws UnauthorizedException when there is no verified token
     */
    public Aktor aktor() {
        if (identitet.isAnonymous() || !(identitet.getPrincipal() instanceof JsonWebToken token)) {
            throw new UnauthorizedException();
        }
        if (token.getIssuer().equals(oppsett.barnevern().issuer())) {
            return new Aktor.Person(tilganger(token));
        }
        Map<String, Object> krav = new LinkedHashMap<>();
        for (String navn : token.getClaimNames()) {
            krav.put(navn, vanlig(token.getClaim(navn)));
        }
        Aktor.Fagsystem system = Maskintoken.tolk(krav);
        return system.med(organisasjoner.kommuner(system.handler().rapporterendeOrg()));
    }

    /** What stands for the caller where it is written down who did something: never the number of a person. */
    public String hvem() {
        return switch (aktor()) {
            case Aktor.Fagsystem system -> system.handler().rapporterendeOrg().verdi();
            case Aktor.Person _ ->
                identitet.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null
                        ? token.getSubject()
                        : "person";
        };
    }

    private static Set<String> tilganger(JsonWebToken token) {
        Set<String> tilganger = new HashSet<>();
        if (vanlig(token.getClaim("tilganger")) instanceof List<?> liste) {
            liste.forEach(en -> tilganger.add(String.valueOf(en)));
        }
        return tilganger;
    }

    private static @Nullable Object vanlig(@Nullable Object verdi) {
        return switch (verdi) {
            case JsonObject objekt -> {
                Map<String, Object> kart = new LinkedHashMap<>();
                objekt.forEach((navn, felt) -> kart.put(navn, vanlig(felt)));
                yield kart;
            }
            case JsonArray liste -> liste.stream().map(Innlogget::vanlig).toList();
            case JsonString tekst -> tekst.getString();
            case JsonNumber tall -> tall.toString();
            case null, default -> verdi;
        };
    }
}
