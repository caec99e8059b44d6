package no.barnevernsregister.register.sletting.infra;

import static no.barnevernsregister.register.Inngang.krav;
import static no.barnevernsregister.register.Inngang.med;
import static no.barnevernsregister.register.Inngang.medToken;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.local.Tokenutsteder;
import no.barnevernsregister.register.Omgivelser;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import org.junit.jupiter.api.Test;

/** Erasure as an administrator orders it. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class SlettingResourceIT {

    private static final String STED = "/api/v1/slettinger";
    private static final String NUMMER = nyttNummer().klartekst();

    @Inject
    Identitetshvelv hvelv;

    @Test
    void en_bestilling_sletter_gir_kvittering_og_kan_proves() {
        hvelv.barnenokkel(personalia(new Fodselsnummer(NUMMER), "2015-05-05", "1"), "sak:x");

        Response svar = send(STED, bestilling(NUMMER));

        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(200);
        assertThat(svar.jsonPath().getInt("rader.identitet")).isEqualTo(2);
        assertThat(svar.asString()).doesNotContain(NUMMER);
        Response prov = send(STED + "/" + svar.jsonPath().getString("id") + "/prov", bestilling(NUMMER));
        assertThat(prov.statusCode()).as(prov.asString()).isEqualTo(200);
        assertThat(prov.jsonPath().getList("rester")).isEmpty();
        assertThat(prov.jsonPath().getLong("lest")).isPositive();
        assertThat(send(STED, bestilling(NUMMER)).statusCode())
                .as("finnes ikke mer")
                .isEqualTo(400);
    }

    @Test
    void det_som_mangler_eller_er_galt_faar_en_setning_uten_nummeret() {
        String ukjent = nyttNummer().klartekst();
        for (Map<String, String> galt : List.of(
                bestilling(ukjent),
                Map.of("slag", "fnr", "nummer", ukjent, "hjemmel", "art. 17"),
                Map.of("slag", "fnr", "nummer", "12345", "formaal", "krav", "hjemmel", "art. 17"),
                Map.of("slag", "sak", "sakId", "tull", "rapporterendeOrg", "958935420", "formaal", "k", "hjemmel", "h"),
                Map.of("slag", "sak", "sakId", UUID.randomUUID().toString(), "formaal", "k", "hjemmel", "h"))) {
            Response svar = send(STED, galt);
            assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(400);
            assertThat(svar.jsonPath().getString("detail")).isNotBlank();
            assertThat(svar.asString()).doesNotContain(ukjent);
        }
        assertThat(send(STED + "/" + UUID.randomUUID() + "/prov", bestilling(ukjent))
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void bare_administratoren_paa_hoyt_niva_slipper_til() {
        assertThat(med("bufdir-innsyn")
                        .contentType("application/json")
                        .body(bestilling(NUMMER))
                        .post(STED)
                        .statusCode())
                .isEqualTo(403);
        Map<String, Object> lavt = krav("bufdir-administrator");
        lavt.put("acr", "idporten-loa-substantial");
        assertThat(medToken(Tokenutsteder.signert(lavt))
                        .contentType("application/json")
                        .body(bestilling(NUMMER))
                        .post(STED)
                        .statusCode())
                .isEqualTo(401);
    }

    private static Response send(String sted, Map<String, String> kropp) {
        return med("bufdir-administrator")
                .contentType("application/json")
                .body(kropp)
                .post(sted);
    }

    private static Map<String, String> bestilling(String nummer) {
        return Map.of("slag", "fnr", "nummer", nummer, "formaal", "krav om sletting", "hjemmel", "art. 17");
    }
}
