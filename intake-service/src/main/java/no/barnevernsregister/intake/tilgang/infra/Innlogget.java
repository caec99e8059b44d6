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
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
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
        JsonWebToken token = token().orElseThrow(UnauthorizedException::new);
        if (erPerson(token)) {
            return new Aktor.Person(tilganger(token));
        }
        Aktor.Fagsystem system = fagsystem(token);
        return system.med(() -> organisasjoner.kommuner(system.handler().rapporterendeOrg()));
    }

    /** What a quota is counted by: a vendor for one organisation, or one person; none without a token. */
    Optional<String> avsender() {
        return token().map(token -> {
            if (erPerson(token)) {
                return "person " + token.getSubject();
            }
            HandlerPaaVegneAv handler = fagsystem(token).handler();
            return handler.rapporterendeOrg() + " " + handler.leverandorOrg();
        });
    }

    private Optional<JsonWebToken> token() {
        return !identitet.isAnonymous() && identitet.getPrincipal() instanceof JsonWebToken token
                ? Optional.of(token)
                : Optional.empty();
    }

    private boolean erPerson(JsonWebToken token) {
        return oppsett.barnevern().issuer().equals(token.getIssuer());
    }

    private static Aktor.Fagsystem fagsystem(JsonWebToken token) {
        Map<String, Object> krav = new LinkedHashMap<>();
        for (String navn : token.getClaimNames()) {
            krav.put(navn, vanlig(token.getClaim(navn)));
        }
        return Maskintoken.tolk(krav);
    }

    /** What stands for the caller where it is written down who did something: never the number of a person. */
    public String hvem() {
        return switch (aktor()) {
            case Aktor.Fagsystem system -> system.handler().rapporterendeOrg().verdi();
            case Aktor.Person _ -> token().map(JsonWebToken::getSubject).orElse("person");
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
