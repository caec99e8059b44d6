package no.barnevernsregister.register.innsyn.infra;

import static no.barnevernsregister.register.Inngang.krav;
import static no.barnevernsregister.register.Inngang.med;
import static no.barnevernsregister.register.Inngang.medToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import no.barnevernsregister.local.Tokenutsteder;
import no.barnevernsregister.register.Inngang;
import no.barnevernsregister.register.Omgivelser;
import no.barnevernsregister.register.sak.Saksbygger;
import org.junit.jupiter.api.Test;

/** Insight, retention and the check of the log as those who have the roles meet them. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class InnsynResourceIT {

    private static final String STED = "/api/v1/innsyn";
    private static final String NUMMER = Saksbygger.nyttNummer().klartekst();

    @Test
    void den_det_ikke_er_noe_om_faar_vite_det_som_json_og_som_side() {
        Response json = sporr(gyldig(), "application/json");
        assertThat(json.statusCode()).isEqualTo(200);
        assertThat(json.header("Cache-Control")).isEqualTo("no-store");
        assertThat(json.jsonPath().getList("saker")).isEmpty();
        Response nynorsk = med("bufdir-innsyn")
                .contentType("application/json")
                .accept("text/html")
                .body(gyldig())
                .post(STED + "?lang=nn");
        assertThat(nynorsk.contentType()).startsWith("text/html");
        assertThat(nynorsk.asString()).contains("lang=\"nn\"").contains("Registeret har ingenting om deg.");
    }

    @Test
    void uten_formaal_og_hjemmel_blir_det_ikke_noe_innsyn() {
        for (Map<String, String> mangler : List.of(
                Map.of("slag", "fnr", "nummer", NUMMER, "hjemmel", "artikkel 15"),
                Map.of("slag", "fnr", "nummer", NUMMER, "formaal", "krav"),
                Map.of("slag", "fnr", "nummer", NUMMER, "formaal", "om " + NUMMER, "hjemmel", "artikkel 15"),
                Map.of("slag", "fnr", "nummer", "12345", "formaal", "krav", "hjemmel", "artikkel 15"),
                Map.of("slag", "duf", "nummer", NUMMER, "formaal", "krav", "hjemmel", "artikkel 15"),
                Map.of("formaal", "krav", "hjemmel", "artikkel 15"))) {
            Response svar = sporr(mangler, "application/json");
            assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(400);
            assertThat(svar.jsonPath().getString("detail")).isNotBlank();
            assertThat(svar.asString()).doesNotContain(NUMMER);
        }
    }

    @Test
    void nummeret_staar_ikke_i_loggen_hva_som_enn_gaar_galt() {
        List<String> logget = new ArrayList<>();
        Handler lytter = new Handler() {
            @Override
            public void publish(LogRecord linje) {
                logget.add(linje.getMessage() + " " + java.util.Arrays.toString(linje.getParameters()) + " "
                        + linje.getThrown());
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        Logger rot = Logger.getLogger("");
        rot.addHandler(lytter);
        try {
            sporr(gyldig(), "application/json");
            sporr(Map.of("nummer", NUMMER, "ukjent", "felt"), "application/json");
            Response feil = med("bufdir-innsyn")
                    .contentType("application/json")
                    .body("{\"nummer\": \"" + NUMMER + "\", \"slag\": {")
                    .post(STED);
            assertThat(feil.statusCode()).isEqualTo(400);
            assertThat(feil.asString()).doesNotContain(NUMMER);
        } finally {
            rot.removeHandler(lytter);
        }
        assertThat(logget).noneMatch(linje -> linje.contains(NUMMER));
    }

    @Test
    void bare_rollen_paa_hoyt_niva_slipper_til() {
        assertThat(med("bufdir-administrator")
                        .contentType("application/json")
                        .body(gyldig())
                        .post(STED)
                        .statusCode())
                .isEqualTo(403);
        Map<String, Object> lavt = krav("bufdir-innsyn");
        lavt.put("acr", "idporten-loa-substantial");
        assertThat(medToken(Tokenutsteder.signert(lavt))
                        .contentType("application/json")
                        .body(gyldig())
                        .post(STED)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void et_innsyn_som_ikke_kan_loggfores_blir_ikke_gitt() throws SQLException {
        Inngang.somEier("REVOKE INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                + " ON revisjon FROM register_app");
        try {
            Response svar = sporr(gyldig(), "application/json");
            assertThat(svar.statusCode()).isEqualTo(503);
            assertThat(svar.asString()).doesNotContain("saker");
        } finally {
            Inngang.somEier("GRANT INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                    + " ON revisjon TO register_app");
        }
    }

    @Test
    void administratoren_kan_kontrollere_loggen_og_se_reglene() {
        sporr(gyldig(), "application/json");
        Response kontroll = med("bufdir-administrator").get("/api/v1/revisjon/kontroll");
        assertThat(kontroll.statusCode()).isEqualTo(200);
        assertThat(kontroll.jsonPath().getBoolean("hel")).isTrue();
        assertThat(med("bufdir-administrator")
                        .get("/api/v1/oppbevaring")
                        .jsonPath()
                        .getList("hva", String.class))
                .contains("saksinnhold", "revisjon");
        assertThat(med("bufdir-innsyn").get("/api/v1/revisjon/kontroll").statusCode())
                .isEqualTo(403);
    }

    @Test
    void grensesnittet_er_beskrevet() {
        String openapi = io.restassured.RestAssured.given().get("/q/openapi").asString();
        assertThat(openapi).contains("/api/v1/innsyn", "/api/v1/revisjon/kontroll", "/api/v1/oppbevaring");
    }

    private static Map<String, String> gyldig() {
        return Map.of("slag", "fnr", "nummer", NUMMER, "formaal", "Krav om innsyn", "hjemmel", "artikkel 15");
    }

    private static Response sporr(Map<String, String> innhold, String svarform) {
        return med("bufdir-innsyn")
                .contentType("application/json")
                .accept(svarform)
                .body(innhold)
                .post(STED);
    }
}
