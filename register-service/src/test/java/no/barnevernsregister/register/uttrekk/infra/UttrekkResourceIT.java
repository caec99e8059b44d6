package no.barnevernsregister.register.uttrekk.infra;

import static no.barnevernsregister.register.Inngang.krav;
import static no.barnevernsregister.register.Inngang.med;
import static no.barnevernsregister.register.Inngang.medToken;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.security.MessageDigest;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import no.barnevernsregister.local.Tokenutsteder;
import no.barnevernsregister.register.Inngang;
import no.barnevernsregister.register.Omgivelser;
import org.junit.jupiter.api.Test;

/** Ordering and fetching as Statistics Norway and Bufdir meet it. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class UttrekkResourceIT {

    private static final String STI = "/api/v1/uttrekk";

    @Test
    void en_bestilling_faar_kvittering_og_filen_kan_hentes_flere_ganger_med_samme_hash() throws Exception {
        Response bestilt = bestill("ssb-uttrekk", skjema());
        assertThat(bestilt.statusCode()).isEqualTo(201);
        String sti = bestilt.header("Location").replaceFirst("https?://[^/]+", "");
        assertThat(bestilt.jsonPath().getString("fil")).isEqualTo(sti + "/fil");
        assertThat(bestilt.jsonPath().getString("formaal")).isEqualTo("Forløp til forskningsbasen");

        Response forst = med("ssb-uttrekk").get(sti + "/fil");
        Response igjen = med("ssb-uttrekk").get(sti + "/fil");

        assertThat(forst.statusCode()).isEqualTo(200);
        assertThat(forst.contentType()).startsWith("text/csv");
        assertThat(forst.header("Content-Disposition")).contains("fd-barnevern-2024-landet.csv");
        assertThat(forst.header("Cache-Control")).isEqualTo("no-store");
        assertThat(forst.asString()).startsWith("\"pseudonym\";\"kjonn\"");
        assertThat(igjen.asByteArray()).isEqualTo(forst.asByteArray());
        Response vist = med("ssb-uttrekk").get(sti);
        assertThat(vist.jsonPath().getList("leveringer")).hasSize(2);
        assertThat(vist.jsonPath().getString("leveringer[1].innhold.sha256"))
                .isEqualTo(HexFormat.of()
                        .formatHex(MessageDigest.getInstance("SHA-256").digest(forst.asByteArray())));
        assertThat(vist.jsonPath().getInt("leveringer[1].innhold.bytes")).isEqualTo(forst.asByteArray().length);
    }

    @Test
    void en_bestilling_som_ikke_kan_staa_faar_en_setning() {
        feil("Rollen din", "bufdir-administrator", Map.of("slag", "KOBLINGSFIL", "format", "CSV"));
        feil("Velg blant", "ssb-uttrekk", Map.of("format", "XML"));
        feil("et år eller et halvår", "ssb-uttrekk", Map.of("periode", "i fjor"));
        feil("et tidspunkt i UTC", "ssb-uttrekk", Map.of("kutt", "i går"));
        feil("fire sifre", "ssb-uttrekk", Map.of("kommune", "Oslo"));
        feil("formaal", "ssb-uttrekk", Map.of("formaal", ""));
        feil("hjemmel", "ssb-uttrekk", Map.of("hjemmel", " "));
        feil("fødselsnummer", "ssb-uttrekk", Map.of("formaal", "Om barnet 05851500045"));
        feil("slag", "ssb-uttrekk", Map.of("slag", "ALT"));
        feil("ikke over", "ssb-uttrekk", Map.of("periode", "2099"));
    }

    @Test
    void bare_den_som_kan_bestille_et_slag_kan_hente_det() {
        Map<String, Object> skjema = skjema();
        skjema.put("slag", "KOBLINGSFIL");
        String sti = bestill("ssb-uttrekk", skjema).jsonPath().getString("fil");

        assertThat(med("bufdir-administrator").get(sti).statusCode()).isEqualTo(404);
        assertThat(med("bufdir-innsyn").get(sti).statusCode()).isEqualTo(403);
        assertThat(med("rapportor:5634").get(sti).statusCode()).isEqualTo(403);
        assertThat(med("ssb-uttrekk").get(sti).statusCode()).isEqualTo(200);
        assertThat(med("ssb-uttrekk").get(STI + "/finnes-ikke/fil").statusCode())
                .isEqualTo(404);
    }

    @Test
    void et_uttrekk_krever_innlogging_paa_hoyt_nivaa() {
        Map<String, Object> lavt = krav("ssb-uttrekk");
        lavt.put("acr", "idporten-loa-substantial");

        assertThat(medToken(Tokenutsteder.signert(lavt))
                        .contentType("application/json")
                        .body(skjema())
                        .post(STI)
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void en_kommune_uten_klienter_gir_en_setning_og_ingen_tom_fil() {
        Map<String, Object> skjema = skjema();
        skjema.putAll(Map.of("slag", "KOSTRA15F", "format", "XML", "kommune", "5634"));

        Response svar =
                med("ssb-uttrekk").get(bestill("ssb-uttrekk", skjema).jsonPath().getString("fil"));

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.jsonPath().getString("detail")).contains("ingen klienter i 2024");
    }

    @Test
    void uten_loggforing_gaar_det_ingenting_ut_og_ingen_bestilling_blir_staaende() throws Exception {
        String sti = bestill("ssb-uttrekk", skjema()).jsonPath().getString("fil");
        Inngang.somEier("REVOKE INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                + " ON revisjon FROM register_app");
        try {
            assertThat(med("ssb-uttrekk").get(sti).statusCode()).isEqualTo(503);
            assertThat(bestill("ssb-uttrekk", skjema()).statusCode()).isEqualTo(503);
        } finally {
            Inngang.somEier("GRANT INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                    + " ON revisjon TO register_app");
        }
        assertThat(med("ssb-uttrekk").get(sti).statusCode()).isEqualTo(200);
    }

    private static void feil(String ord, String rolle, Map<String, Object> endring) {
        Map<String, Object> skjema = skjema();
        skjema.putAll(endring);
        Response svar = bestill(rolle, skjema);
        assertThat(svar.statusCode()).as(ord).isEqualTo(400);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.jsonPath().getString("detail")).contains(ord);
    }

    private static Response bestill(String rolle, Map<String, Object> skjema) {
        return med(rolle).contentType("application/json").body(skjema).post(STI);
    }

    private static Map<String, Object> skjema() {
        return new HashMap<>(Map.of(
                "slag", "FD_BARNEVERN",
                "format", "CSV",
                "periode", "2024",
                "kutt", "2026-01-05T00:00:00Z",
                "prosjekt", "fd-barnevern",
                "formaal", "Forløp til forskningsbasen",
                "hjemmel", "barnevernsregisterforskriften"));
    }
}
