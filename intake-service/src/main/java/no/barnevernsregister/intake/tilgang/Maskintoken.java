package no.barnevernsregister.intake.tilgang;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import org.jspecify.annotations.Nullable;

/**
 * The claims of a Maskinporten token as who acts for whom. Two shapes are known: delegation, where {@code consumer} is the
 * municipality and {@code supplier} the vendor; and system user, where {@code consumer} is the vendor and the municipality
 * stands in {@code authorization_details}.
 */
public final class Maskintoken {

    private static final String SYSTEMBRUKER = "urn:altinn:systemuser";
    private static final String REGISTER = "iso6523-actorid-upis";
    private static final String PREFIKS = "0192:";

    private Maskintoken() {}

    /**
     * Who the token speaks for.
     *
     * @param krav the claims, JSON objects as maps and arrays as lists
     * @throws IngenTilgang when the claims are missing, malformed or contradict each other
     */
    public static Aktor.Fagsystem tolk(Map<String, ?> krav) {
        Organisasjonsnummer konsument = organisasjon(krav.get("consumer"))
                .orElseThrow(() -> new IngenTilgang("Tokenet sier ikke hvilken organisasjon det gjelder (consumer)."));
        Optional<Organisasjonsnummer> leverandor = organisasjon(krav.get("supplier"));
        Optional<Map<?, ?>> systembruker = systembruker(krav.get("authorization_details"));
        if (systembruker.isPresent() && leverandor.isPresent()) {
            throw new IngenTilgang("Tokenet er både delegert (supplier) og for en systembruker. Bruk én av delene.");
        }
        if (leverandor.isPresent() && !krav.containsKey("delegation_source")) {
            throw new IngenTilgang("Tokenet har supplier uten delegation_source.");
        }
        if (leverandor.isEmpty() && krav.containsKey("delegation_source")) {
            throw new IngenTilgang("Tokenet har delegation_source uten supplier.");
        }
        Set<String> omfang = Set.copyOf(Arrays.asList(tekst(krav.get("scope")).split(" +")));
        return new Aktor.Fagsystem(
                systembruker.isPresent()
                        ? forSystembruker(konsument, systembruker.get())
                        : new HandlerPaaVegneAv(
                                konsument,
                                leverandor.orElse(null),
                                null,
                                leverandor.isPresent() ? Mekanisme.DELEGERING : Mekanisme.EGEN),
                omfang);
    }

    private static HandlerPaaVegneAv forSystembruker(Organisasjonsnummer leverandor, Map<?, ?> detaljer) {
        Organisasjonsnummer kommune = organisasjon(detaljer.get("systemuser_org"))
                .orElseThrow(() -> new IngenTilgang("Systembrukeren mangler systemuser_org."));
        Object system = detaljer.get("system_id");
        return new HandlerPaaVegneAv(
                kommune, leverandor, system == null ? null : system.toString(), Mekanisme.SYSTEMBRUKER);
    }

    private static Optional<Map<?, ?>> systembruker(@Nullable Object detaljer) {
        if (detaljer == null) {
            return Optional.empty();
        }
        if (!(detaljer instanceof List<?> liste)) {
            // Passed over, a vendor's token would be read as the vendor's own.
            throw new IngenTilgang("Tokenet har authorization_details i en form vi ikke kjenner.");
        }
        List<Map<?, ?>> brukere = liste.stream()
                .<Map<?, ?>>mapMulti((en, neste) -> {
                    if (en instanceof Map<?, ?> kart && SYSTEMBRUKER.equals(kart.get("type"))) {
                        neste.accept(kart);
                    }
                })
                .toList();
        if (brukere.size() > 1) {
            throw new IngenTilgang("Tokenet gjelder flere systembrukere.");
        }
        return brukere.stream().findFirst();
    }

    /** An organisation in the form of ISO 6523: {@code {"authority": "iso6523-actorid-upis", "ID": "0192:…"}}. */
    private static Optional<Organisasjonsnummer> organisasjon(@Nullable Object krav) {
        if (krav == null) {
            return Optional.empty();
        }
        if (!(krav instanceof Map<?, ?> kart)) {
            throw new IngenTilgang("Tokenet har en organisasjon i en form vi ikke kjenner.");
        }
        String verdi = tekst(kart.containsKey("ID") ? kart.get("ID") : kart.get("id"));
        try {
            if (REGISTER.equals(kart.get("authority")) && verdi.startsWith(PREFIKS)) {
                return Optional.of(new Organisasjonsnummer(verdi.substring(PREFIKS.length())));
            }
        } catch (IllegalArgumentException e) {
            throw new IngenTilgang("Tokenet har et organisasjonsnummer som ikke kan finnes.", e);
        }
        throw new IngenTilgang("Tokenet har en organisasjon i en form vi ikke kjenner.");
    }

    private static String tekst(@Nullable Object krav) {
        return krav == null ? "" : krav.toString();
    }
}
