package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.funn.Funnprover;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a sender reads of a refused document, in each form and language. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class RapportIT {

    private final DokumentId hode = new DokumentId(UUID.randomUUID());
    private final byte[] dokument =
            Inngang.dokument(new SakId(UUID.randomUUID()), "2025/17", new DokumentId(UUID.randomUUID()));
    private String id = "";

    @BeforeEach
    void send() {
        id = Inngang.send(token(), dokument).path("id");
    }

    @Test
    void en_avvist_innsending_sier_det_i_kvitteringen_med_hodet_og_antall_funn() {
        avvis();

        for (Response svar : List.of(Inngang.hent(token(), id), Inngang.send(token(), dokument))) {
            assertThat(svar.statusCode()).isEqualTo(200);
            assertThat(svar.<String>path("status")).isEqualTo("AVVIST");
            assertThat(svar.<Boolean>path("lagret")).isFalse();
            assertThat(svar.<String>path("hode")).isEqualTo(hode.toString());
            assertThat(svar.<Map<String, Integer>>path("funn")).isEqualTo(Map.of("WARNING", 1, "ERROR", 2));
            for (String lenke : List.of("selv", "rapport", "rapportHtml", "rapportCsv")) {
                assertThat(given().header("Authorization", "Bearer " + token())
                                .get(svar.<String>path("lenker." + lenke))
                                .statusCode())
                        .as(lenke)
                        .isEqualTo(200);
            }
        }
    }

    @Test
    void rapporten_kommer_i_den_formen_og_det_spraaket_som_er_bedt_om() {
        avvis();

        Response json = rapport("*/*", "nb", "");
        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.<String>path("reportEntries[0].ruleName")).isEqualTo("Sak 1");

        Response side = rapport("text/html,application/xhtml+xml;q=0.9,*/*;q=0.8", "nb-NO,nb;q=0.9,en;q=0.5", "");
        assertThat(side.contentType()).isEqualToIgnoringCase("text/html;charset=utf-8");
        assertThat(side.header("Content-Language")).isEqualTo("nb");
        assertThat(side.header("Content-Security-Policy")).contains("default-src 'none'");
        assertThat(side.header("Cache-Control")).isEqualTo("no-store");
        assertThat(side.asString()).contains("Avvist.", "Noe er galt med Sak 1.", hode.toString(), "4601 Bergen");

        assertThat(rapport("text/html", "nn", "").asString()).contains("Avvist.", "Noko er gale med Sak 1.");
        assertThat(rapport("text/html", "nb", "?lang=nn").asString()).contains("Noko er gale med Sak 1.");

        Response csv = rapport("text/csv", "nb", "");
        assertThat(csv.contentType()).isEqualToIgnoringCase("text/csv;charset=utf-8");
        assertThat(csv.header("Content-Disposition")).contains("rapport-" + id + ".csv");
        assertThat(csv.asString().lines()).hasSize(4);
        assertThat(rapport("application/json", "nb", "?format=csv").asString()).isEqualTo(csv.asString());
    }

    @Test
    void et_ukjent_svarformat_blir_stanset_med_en_forklaring() {
        avvis();

        stanset(rapport("image/png", "nb", ""), 406, "feil-svarformat");
        stanset(rapport("text/html", "nb", "?format=pdf"), 400, "ugyldig-parameter");
        stanset(rapport("text/html", "nb", "?lang=en"), 400, "ugyldig-parameter");
    }

    @Test
    void til_rapporten_er_klar_sier_ogsaa_siden_at_den_ikke_er_det() {
        Response side = rapport("text/html", "nn", "");

        assertThat(side.statusCode()).isEqualTo(202);
        assertThat(side.header("Retry-After")).isEqualTo("1");
        assertThat(side.asString()).contains("Rapporten er ikkje klar enno");
        assertThat(rapport("text/csv", "nb", "").contentType()).startsWith("application/json");
    }

    @Test
    void stilarket_er_aapent_for_alle() {
        Response stil = given().get("/stil/rapport.css");

        assertThat(stil.statusCode()).isEqualTo(200);
        assertThat(stil.contentType()).startsWith("text/css");
    }

    private void avvis() {
        var funn = List.of(
                Funnprover.funn(Alvorlighet.ERROR, "Sak 1", null, Map.of()),
                Funnprover.funn(Alvorlighet.ERROR, "Sak 7", null, Map.of()),
                Funnprover.advarsel("Melding 3", UUID.randomUUID()));
        var rapport = new Valideringsrapport(Alvorlighet.ERROR, funn, "test", 4, false, hode);
        Megler.si(new InnsendingVurdert(InnsendingId.av(id), Vurdering.AVVIST, Instant.now(), rapport));
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(
                        () -> assertThat(Inngang.hent(token(), id + "/rapport").statusCode())
                                .isEqualTo(200));
    }

    private Response rapport(String form, String sprak, String valg) {
        return given().header("Authorization", "Bearer " + token())
                .header("Accept", form)
                .header("Accept-Language", sprak)
                .get(Inngang.STED + "/" + id + "/rapport" + valg);
    }

    private static String token() {
        return Inngang.token(Inngang.BERGEN);
    }

    private static void stanset(Response svar, int status, String slag) {
        assertThat(svar.statusCode()).isEqualTo(status);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.jsonPath().getString("type")).endsWith("/feil/" + slag);
        assertThat(svar.jsonPath().getString("detail")).endsWith(".");
    }
}
