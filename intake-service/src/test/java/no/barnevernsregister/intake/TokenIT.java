package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.Map;
import java.util.function.Consumer;
import no.barnevernsregister.local.Tokenutsteder;
import org.junit.jupiter.api.Test;

/** Which tokens open the front door, each signed and checked for real. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class TokenIT {

    @Test
    void et_gyldig_token_slipper_inn() {
        assertThat(Inngang.send(Inngang.token(Inngang.BERGEN), Inngang.dokument())
                        .statusCode())
                .isEqualTo(202);
    }

    @Test
    void uten_token_blir_avvist() {
        avvist(given().header("Content-Type", "application/xml")
                .body(Inngang.dokument())
                .post(Inngang.STED));
    }

    @Test
    void et_utlopt_token_blir_avvist() {
        avvist(send(krav -> krav.put("exp", Instant.now().minusSeconds(60).getEpochSecond())));
    }

    @Test
    void et_token_til_en_annen_mottaker_blir_avvist() {
        avvist(send(krav -> krav.put("aud", "noen-andre")));
    }

    @Test
    void et_token_fra_en_ukjent_utsteder_blir_avvist() {
        avvist(send(krav -> krav.put("iss", "https://ukjent.test")));
    }

    @Test
    void et_token_signert_med_en_annen_nokkel_blir_avvist() {
        avvist(Inngang.send(Tokenutsteder.medFremmedNokkel(Inngang.krav(Inngang.BERGEN)), Inngang.dokument()));
    }

    @Test
    void et_token_uten_signatur_blir_avvist() {
        avvist(Inngang.send(Tokenutsteder.usignert(Inngang.krav(Inngang.BERGEN)), Inngang.dokument()));
    }

    @Test
    void et_token_uten_skriveomfang_faar_ikke_sende() {
        assertThat(send(krav -> krav.put("scope", "bvr:innsending.read")).statusCode())
                .isEqualTo(403);
    }

    @Test
    void en_annen_organisasjons_token_faar_ikke_sende() {
        assertThat(Inngang.send(Inngang.token(Inngang.OSLO), Inngang.dokument()).statusCode())
                .isEqualTo(403);
    }

    @Test
    void en_annen_kommunes_innsending_finnes_ikke() {
        String id =
                Inngang.send(Inngang.token(Inngang.BERGEN), Inngang.dokument()).path("id");

        assertThat(Inngang.hent(Inngang.token(Inngang.BERGEN), id).statusCode()).isEqualTo(200);
        assertThat(Inngang.hent(Inngang.token(Inngang.OSLO), id).statusCode()).isEqualTo(404);
        assertThat(Inngang.hent(Inngang.token(Inngang.OSLO), id + "/rapport").statusCode())
                .isEqualTo(404);
    }

    private static Response send(Consumer<Map<String, Object>> endring) {
        Map<String, Object> krav = Inngang.krav(Inngang.BERGEN);
        endring.accept(krav);
        return Inngang.send(Tokenutsteder.signert(krav), Inngang.dokument());
    }

    private static void avvist(Response svar) {
        assertThat(svar.statusCode()).isEqualTo(401);
        assertThat(svar.header("WWW-Authenticate")).startsWith("Bearer");
    }
}
