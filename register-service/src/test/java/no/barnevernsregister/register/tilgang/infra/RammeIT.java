package no.barnevernsregister.register.tilgang.infra;

import static no.barnevernsregister.register.Inngang.krav;
import static no.barnevernsregister.register.Inngang.med;
import static no.barnevernsregister.register.Inngang.medToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import no.barnevernsregister.local.Tokenutsteder;
import no.barnevernsregister.register.Inngang;
import no.barnevernsregister.register.Omgivelser;
import org.junit.jupiter.api.Test;

/** Who comes in, how errors look, and that nothing is answered unlogged. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class RammeIT {

    @Test
    void den_som_har_rollen_slipper_inn() {
        assertThat(med("bufdir-analytiker").get("/prove").asString()).startsWith("hemmelig");
        assertThat(med("rapportor:5634", "rapportor:5601", "leser:4601")
                        .get("/prove/kommune")
                        .asString())
                .isEqualTo("[5601, 5634]");
    }

    @Test
    void en_annen_rolle_gir_403_som_problem() {
        Response svar = med("bufdir-publiserer").get("/prove");
        assertThat(svar.statusCode()).isEqualTo(403);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.jsonPath().getString("type")).isEqualTo("https://barnevernsregisteret.test/feil/ingen-tilgang");
        assertThat(svar.jsonPath().getString("sporing")).isNotEmpty();
    }

    @Test
    void ugyldige_tokener_blir_avvist() {
        avvist("", RestAssured.given().get("/prove"));
        avvist(
                "utløpt",
                endret(krav -> krav.put("exp", Instant.now().minusSeconds(31).getEpochSecond())));
        avvist(
                "fra framtiden",
                endret(krav -> krav.put("nbf", Instant.now().plusSeconds(60).getEpochSecond())));
        avvist("annen mottaker", endret(krav -> krav.put("aud", "barnevernsregisteret")));
        avvist("uten mottaker", endret(krav -> krav.remove("aud")));
        avvist("ukjent utsteder", endret(krav -> krav.put("iss", "https://ukjent.test")));
        avvist("id-token", endret(krav -> krav.put("typ", "ID")));
        avvist("uten type", endret(krav -> krav.remove("typ")));
        avvist("uten person", endret(krav -> krav.remove("sub")));
        avvist(
                "fremmed nøkkel",
                medToken(Tokenutsteder.medFremmedNokkel(krav("bufdir-analytiker")))
                        .get("/prove"));
        avvist(
                "usignert",
                medToken(Tokenutsteder.usignert(krav("bufdir-analytiker"))).get("/prove"));
        avvist(
                "annen algoritme",
                medToken(Tokenutsteder.signertRs512(krav("bufdir-analytiker"))).get("/prove"));
        avvist(
                "hemmelig algoritme",
                medToken(Tokenutsteder.signertHs256(krav("bufdir-analytiker"))).get("/prove"));
    }

    @Test
    void opplysninger_om_enkeltpersoner_krever_hoyt_niva() {
        assertThat(med("bufdir-innsyn").get("/prove/hoyt").statusCode()).isEqualTo(200);
        Map<String, Object> lavt = krav("bufdir-innsyn");
        lavt.put("acr", "idporten-loa-substantial");
        Response svar = medToken(Tokenutsteder.signert(lavt)).get("/prove/hoyt");
        assertThat(svar.statusCode()).isEqualTo(401);
        assertThat(svar.jsonPath().getString("type")).endsWith("/for-lavt-niva");
        assertThat(svar.header("WWW-Authenticate"))
                .contains("insufficient_user_authentication")
                .contains("idporten-loa-high");
        lavt.remove("acr");
        assertThat(medToken(Tokenutsteder.signert(lavt)).get("/prove/hoyt").statusCode())
                .isEqualTo(401);
    }

    @Test
    void uten_loggforing_blir_det_ikke_noe_svar() throws SQLException {
        for (String sti : List.of("/prove", "/prove/strom")) {
            Inngang.somEier("REVOKE INSERT ON revisjon FROM register_app; "
                    + "REVOKE INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                    + " ON revisjon FROM register_app");
            Response svar;
            try {
                svar = med("bufdir-analytiker").get(sti);
            } finally {
                Inngang.somEier("GRANT INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn,"
                        + " rader) ON revisjon TO register_app");
            }
            assertThat(svar.statusCode()).as(sti).isEqualTo(503);
            assertThat(svar.jsonPath().getString("type")).endsWith("/logg-svikter");
            assertThat(svar.asString()).doesNotContain("hemmelig");
            assertThat(med("bufdir-analytiker").get(sti).asString()).startsWith("hemmelig");
        }
    }

    @Test
    void ukjent_adresse_og_metode_er_problemer() {
        assertThat(med("bufdir-analytiker").get("/finnes-ikke").statusCode()).isEqualTo(404);
        Response svar = med("bufdir-analytiker").delete("/prove");
        assertThat(svar.statusCode()).isEqualTo(405);
        assertThat(svar.contentType()).startsWith("application/problem+json");
    }

    private static Response endret(Consumer<Map<String, Object>> endring) {
        Map<String, Object> krav = krav("bufdir-analytiker");
        endring.accept(krav);
        return medToken(Tokenutsteder.signert(krav)).get("/prove");
    }

    private static void avvist(String hvorfor, Response svar) {
        assertThat(svar.statusCode()).as(hvorfor).isEqualTo(401);
        assertThat(svar.header("WWW-Authenticate")).as(hvorfor).startsWith("Bearer");
        assertThat(svar.contentType()).as(hvorfor).startsWith("application/problem+json");
    }
}
