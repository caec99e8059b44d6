package no.barnevernsregister.intake.halvaar.infra;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.barnevernsregister.intake.halvaar.skjema.Felt;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** Reads what a browser sent from one of our forms. */
final class Skjemafelter {

    private Skjemafelter() {}

    static String tekst(MultivaluedMap<String, String> skjema, String navn) {
        return Optional.ofNullable(skjema.getFirst(navn)).orElse("");
    }

    /** The version that the sender looked at. */
    static long versjon(MultivaluedMap<String, String> skjema) {
        String versjon = tekst(skjema, "versjon");
        if (!versjon.matches("[0-9]{1,18}")) {
            throw new UgyldigInnsending("ugyldig-parameter", "Skjemaet mangler versjon. Åpne siden på nytt.");
        }
        return Long.parseLong(versjon);
    }

    /** The answers; the last of a name holds, since a box that is ticked comes after its empty twin. */
    static Map<Felt, String> felter(MultivaluedMap<String, String> skjema) {
        Map<Felt, String> felter = new TreeMap<>();
        for (Map.Entry<String, List<String>> en : skjema.entrySet()) {
            Felt.les(en.getKey())
                    .ifPresent(felt -> felter.put(
                            felt, en.getValue().getLast().replace("\r\n", "\n").strip()));
        }
        return felter;
    }
}
