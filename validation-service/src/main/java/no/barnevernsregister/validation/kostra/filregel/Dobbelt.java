package no.barnevernsregister.validation.kostra.filregel;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What findings about something that stands twice say of it. */
final class Dobbelt {

    private Dobbelt() {}

    static Map<String, String> verdier(int antall, List<String> journalnumre) {
        Map<String, String> verdier = new LinkedHashMap<>();
        verdier.put("AntallKlienter", Integer.toString(antall));
        if (!journalnumre.isEmpty()) {
            verdier.put("AndreJournalnumre", String.join(", ", journalnumre));
        }
        return verdier;
    }
}
