package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The catalogue of rules, which anybody may read. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class RegelIT {

    @Test
    void katalogen_er_aapen_som_json_og_som_side() {
        Response json = hent("application/json", "nb", "");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.<List<String>>path("regler.nokkel")).contains("bvr:Melding 3", "bvr:Filbeskrivelse");

        Response side = hent("text/html", "nb", "");
        assertThat(side.contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(side.asString()).contains("<html lang=\"nb\">", "bvr:Melding-3");
        assertThat(hent("text/html", "nn", "").asString()).contains("<html lang=\"nn\">");
        assertThat(hent("*/*", "nb", "?format=html&lang=nn").asString()).contains("<html lang=\"nn\">");
        assertThat(hent("text/csv", "nb", "").statusCode()).isEqualTo(406);
    }

    @Test
    void den_som_har_katalogen_fra_for_faar_bare_vite_at_den_er_uendret() {
        for (String form : List.of("application/json", "text/html")) {
            String merke = hent(form, "nb", "").header("ETag");
            Response svar = given().header("Accept", form)
                    .header("If-None-Match", merke)
                    .get("/api/v1/regler");

            assertThat(svar.statusCode()).isEqualTo(304);
            assertThat(svar.header("ETag")).isEqualTo(merke);
        }
        assertThat(hent("text/html", "nb", "").header("ETag"))
                .isNotEqualTo(hent("text/html", "nn", "").header("ETag"));
    }

    private static Response hent(String form, String sprak, String valg) {
        return given().header("Accept", form).header("Accept-Language", sprak).get("/api/v1/regler" + valg);
    }
}
