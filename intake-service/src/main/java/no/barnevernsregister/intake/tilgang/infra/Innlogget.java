package no.barnevernsregister.intake.tilgang.infra;

import io.quarkus.security.UnauthorizedException;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.Maskintoken;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** The caller of this request by its verified token. */
@RequestScoped
public class Innlogget {

    /** Our clock and the issuer's may differ; a change that the token has already may be made once more. */
    private static final Duration KLOKKESLARK = Duration.ofSeconds(30);

    private final SecurityIdentity identitet;
    private final TilgangConfig oppsett;
    private final OrganisasjonRepository organisasjoner;
    private final TilgangRepository endringer;

    Innlogget(
            SecurityIdentity identitet,
            TilgangConfig oppsett,
            OrganisasjonRepository organisasjoner,
            TilgangRepository endringer) {
        this.identitet = identitet;
        this.oppsett = oppsett;
        this.organisasjoner = organisasjoner;
        this.endringer = endringer;
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
            return new Aktor.Person(slikDeErNaa(token));
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

    /** What has been given or taken since the token was issued holds at once, not only in the next token. */
    private Set<String> slikDeErNaa(JsonWebToken token) {
        Set<String> tilganger = tilganger(token);
        if (token.getSubject() != null) {
            Instant utstedt = Instant.ofEpochSecond(token.getIssuedAtTime()).minus(KLOKKESLARK);
            for (TilgangRepository.Endring en : endringer.siden(token.getSubject(), utstedt)) {
                if (en.gitt()) {
                    tilganger.add(en.tilgang());
                } else {
                    tilganger.remove(en.tilgang());
                }
            }
        }
        return tilganger;
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
