package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.net.URI;
import no.barnevernsregister.intake.feil.Feiltype;
import org.junit.jupiter.api.Test;

/** The page behind the type of a problem. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class FeiltypeIT {

    private static final String SPOR = "4bf92f3577b34da6a3ce929d0e0e4736";

    @Test
    void hver_type_har_en_aapen_side_paa_begge_maalformer_og_staar_i_listen() {
        String liste = hent("/feil", "nb").asString();
        for (Feiltype feil : Feiltype.values()) {
            String sted = "/feil/" + feil.slag();
            assertThat(liste).contains("href=\"" + sted + "\"");
            Response nb = hent(sted, "nb");
            assertThat(nb.statusCode()).as(sted).isEqualTo(200);
            assertThat(nb.htmlPath().getString("html.@lang")).isEqualTo("nb");
            assertThat(nb.asString())
                    .contains(trygg(feil.hva().nb()), trygg(feil.gjorDette().nb()), feil.slag());
            assertThat(hent(sted, "nn").asString())
                    .contains(
                            "lang=\"nn\"",
                            trygg(feil.hva().nn()),
                            trygg(feil.gjorDette().nn()));
        }
        assertThat(hent("/feil/finnes-vel-ikke", "nb").statusCode()).isEqualTo(404);
    }

    @Test
    void et_problem_peker_paa_siden_sin_og_har_sporet_til_avsenderen() {
        Response problem = given().header("traceparent", "00-" + SPOR + "-00f067aa0ba902b7-01")
                .header("Content-Type", "application/xml")
                .post(Inngang.STED);

        assertThat(problem.<String>path("sporing")).isEqualTo(SPOR);
        assertThat(problem.<Integer>path("status")).isEqualTo(problem.statusCode());
        Response side = hent(URI.create(problem.path("type")).getPath(), "nb");
        assertThat(side.statusCode()).isEqualTo(200);
        assertThat(side.asString()).contains(problem.<String>path("title"));
    }

    @Test
    void et_spor_som_ikke_er_et_spor_blir_ikke_gjentatt() {
        String sporing = given().header("traceparent", "00-<script>-x-01")
                .post(Inngang.STED)
                .path("sporing");

        assertThat(sporing).matches("[0-9a-f]{32}");
    }

    private static Response hent(String sti, String sprak) {
        return given().header("Accept", "text/html")
                .header("Accept-Language", sprak)
                .get(sti);
    }

    private static String trygg(String tekst) {
        return tekst.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
