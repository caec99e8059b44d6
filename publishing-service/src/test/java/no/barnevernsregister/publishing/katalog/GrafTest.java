package no.barnevernsregister.publishing.katalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.tabell.Publisert;
import org.junit.jupiter.api.Test;

class GrafTest {

    private static final Map<String, String> PREFIKSER =
            Map.of("dct", "http://purl.org/dc/terms/", "rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#");

    @Test
    void det_samme_sies_i_begge_former() throws IOException {
        Graf graf = new Graf(PREFIKSER)
                .er("https://eksempel.test/a", "dct:Agent")
                .si("https://eksempel.test/a", "dct:title", new Node.Ord("Sitat \" og \\ og\nlinje", "nb"))
                .si("https://eksempel.test/a", "dct:title", new Node.Ord("Title", "en"))
                .si(
                        "https://eksempel.test/a",
                        "dct:issued",
                        new Node.Verdi("2026-11-25", "http://www.w3.org/2001/XMLSchema#date"))
                .si("https://eksempel.test/a", "dct:license", new Node.Iri("https://eksempel.test/lisens"));

        assertThat(graf.turtle())
                .contains(
                        "<https://eksempel.test/a>\n    rdf:type <http://purl.org/dc/terms/Agent> ;",
                        "dct:title \"Sitat \\\" og \\\\ og\\nlinje\"@nb, \"Title\"@en ;",
                        "\"2026-11-25\"^^<http://www.w3.org/2001/XMLSchema#date>",
                        "dct:license <https://eksempel.test/lisens> .");
        JsonNode ting = new ObjectMapper().readTree(graf.jsonLd()).get(0);
        assertThat(ting.path("@id").asText()).isEqualTo("https://eksempel.test/a");
        assertThat(ting.at("/@type/0").asText()).isEqualTo("http://purl.org/dc/terms/Agent");
        JsonNode titler = ting.path("http://purl.org/dc/terms/title");
        assertThat(titler.at("/0/@value").asText()).isEqualTo("Sitat \" og \\ og\nlinje");
        assertThat(titler.at("/1/@language").asText()).isEqualTo("en");
    }

    @Test
    void et_ukjent_prefiks_er_en_feil() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Graf(PREFIKSER).er("https://eksempel.test/a", "dcat:Dataset"));
    }

    @Test
    void alt_katalogen_viser_til_hos_oss_er_noe_i_den() throws IOException {
        var hode = new Publisert.Hode(
                "0199a000-0000-7000-8000-000000000000",
                "Årstall 2025",
                Instant.parse("2026-11-25T07:00:00Z"),
                List.of("2024", "2025"),
                List.of("0301"),
                false);
        JsonNode graf = new ObjectMapper()
                .readTree(Katalog.av(hode, "https://eksempel.test/", true).jsonLd());
        List<String> ting = graf.findValuesAsText("@id");
        for (JsonNode en : graf) {
            for (String slag : List.of("dataset", "distribution", "contactPoint")) {
                for (JsonNode sted : en.path("http://www.w3.org/ns/dcat#" + slag)) {
                    String id = sted.path("@id").asText();
                    assertThat(graf)
                            .anySatisfy(annen ->
                                    assertThat(annen.path("@id").asText()).isEqualTo(id));
                }
            }
        }
        assertThat(ting).contains("https://eksempel.test/catalog/BV001");
    }
}
