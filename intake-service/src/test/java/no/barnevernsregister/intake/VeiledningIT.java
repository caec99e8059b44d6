package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The guide for vendors as anybody may read it, and what it lets one fetch. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class VeiledningIT {

    @Test
    void veiledningen_er_aapen_paa_begge_maalformer() {
        Response nb = hent("/kom-i-gang?lang=nb");
        assertThat(nb.statusCode()).isEqualTo(200);
        assertThat(nb.asString())
                .contains(
                        "<html lang=\"nb\">",
                        "<h2>1. Hent et token</h2>",
                        "<th>Klient</th>",
                        "<code>fjordsak-5634</code>")
                .doesNotContain("```", "gir:", "](");
        assertThat(hent("/kom-i-gang?lang=nn").asString()).contains("<html lang=\"nn\">", "<h2>1. Hent eit token</h2>");
    }

    @Test
    void eksempler_og_skjemaer_kan_hentes_og_ingenting_annet() {
        for (String sti : List.of("eksempler/ny-sak.xml", "eksempler/konvolutt.json", "skjema/Barnevern_v4.xsd")) {
            assertThat(hent("/kom-i-gang/" + sti).statusCode()).as(sti).isEqualTo(200);
        }
        for (String sti : List.of("eksempler/finnes-ikke.xml", "skjema/..%2Fapplication.properties", "skjema/x.xsd")) {
            assertThat(given().urlEncodingEnabled(false)
                            .get("/kom-i-gang/" + sti)
                            .statusCode())
                    .as(sti)
                    .isEqualTo(404);
        }
    }

    private static Response hent(String sti) {
        return given().header("Accept", "*/*").get(sti);
    }
}
