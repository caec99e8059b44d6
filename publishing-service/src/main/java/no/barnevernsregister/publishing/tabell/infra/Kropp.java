package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Onske;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Uttrykk;
import org.jspecify.annotations.Nullable;

/** The JSON of a POST, whatever the case of its names. */
final class Kropp {

    private static final ObjectMapper JSON = new ObjectMapper();

    private Kropp() {}

    /** Reads the text of a body; an empty one is an empty object. */
    static JsonNode les(@Nullable String tekst) {
        if (tekst == null || tekst.isBlank()) {
            return JSON.createObjectNode();
        }
        try {
            JsonNode json = JSON.readTree(tekst);
            if (!json.isObject()) {
                throw feil(
                        "Innholdet skal være et JSON-objekt.",
                        "Innhaldet skal vere eit JSON-objekt.",
                        "The body must be a JSON object.");
            }
            return json;
        } catch (JsonProcessingException e) {
            var sted = e.getLocation();
            String hvor = sted == null ? "" : " " + sted.getLineNr() + ":" + sted.getColumnNr();
            throw feil(
                    "Innholdet er ikke JSON. Feilen er ved linje og tegn" + hvor + ".",
                    "Innhaldet er ikkje JSON. Feilen er ved linje og teikn" + hvor + ".",
                    "The body is not JSON. The fault is at line and column" + hvor + ".");
        }
    }

    /** Reads {@code VariablesSelection}. */
    static Onske onske(JsonNode kropp) {
        Map<String, List<Uttrykk>> valg = new LinkedHashMap<>();
        Map<String, String> kodelister = new LinkedHashMap<>();
        for (JsonNode valgt : liste(kropp, "selection")) {
            String variabel = tekst(valgt, "variableCode");
            if (variabel.isBlank()) {
                throw feil(
                        "Et valg i selection mangler variableCode.",
                        "Eit val i selection manglar variableCode.",
                        "A selection lacks its variableCode.");
            }
            List<Uttrykk> uttrykk = new ArrayList<>();
            for (String verdi : tekster(valgt, "valueCodes")) {
                uttrykk.add(Uttrykk.les(verdi));
            }
            valg.computeIfAbsent(variabel, en -> new ArrayList<>()).addAll(uttrykk);
            String kodeliste = tekst(valgt, "codelist");
            if (!kodeliste.isBlank()) {
                kodelister.put(variabel, kodeliste);
            }
        }
        JsonNode plassering = felt(kropp, "placement");
        return new Onske(valg, kodelister, tekster(plassering, "stub"), tekster(plassering, "heading"));
    }

    /** A field of an object, whatever the case of its name; missing when there is none. */
    static JsonNode felt(JsonNode objekt, String navn) {
        for (Map.Entry<String, JsonNode> felt : objekt.properties()) {
            if (felt.getKey().equalsIgnoreCase(navn) && !felt.getValue().isNull()) {
                return felt.getValue();
            }
        }
        return JSON.missingNode();
    }

    static String tekst(JsonNode objekt, String navn) {
        JsonNode felt = felt(objekt, navn);
        if (felt.isContainerNode()) {
            throw galtFelt(navn);
        }
        return felt.asText("");
    }

    static List<String> tekster(JsonNode objekt, String navn) {
        List<String> tekster = new ArrayList<>();
        for (JsonNode verdi : liste(objekt, navn)) {
            if (verdi.isContainerNode() || verdi.isNull()) {
                throw galtFelt(navn);
            }
            tekster.add(verdi.asText());
        }
        return tekster;
    }

    private static Iterable<JsonNode> liste(JsonNode objekt, String navn) {
        JsonNode felt = felt(objekt, navn);
        if (!felt.isMissingNode() && !felt.isArray()) {
            throw galtFelt(navn);
        }
        return felt;
    }

    private static UgyldigUtvalg galtFelt(String navn) {
        return feil(
                "Feltet " + navn + " har ikke den formen det skal ha.",
                "Feltet " + navn + " har ikkje den forma det skal ha.",
                "The field " + navn + " does not have its form.");
    }

    private static UgyldigUtvalg feil(String nb, String nn, String en) {
        return UgyldigUtvalg.uleseligKropp(new Tekst(nb, nn, en));
    }
}
