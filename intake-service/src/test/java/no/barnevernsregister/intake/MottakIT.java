package no.barnevernsregister.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingRegistrert;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.SakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a document at the door to its event, and from the answers back to its sender. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class MottakIT {

    private static final Duration FRIST = Duration.ofSeconds(30);

    private SakId sak;
    private DokumentId dokumentId;
    private byte[] dokument;

    @BeforeEach
    void nyttDokument() {
        sak = new SakId(UUID.randomUUID());
        dokumentId = new DokumentId(UUID.randomUUID());
        dokument = Inngang.dokument(sak, "2025/1", dokumentId);
    }

    @Test
    void det_samme_dokumentet_gir_en_kvittering_og_en_hendelse() {
        String forste = id(send(dokument), 202);

        assertThat(id(send(dokument), 200)).isEqualTo(forste);
        assertThat(hendelserFor(forste)).hasSize(1);
    }

    @Test
    void to_samtidige_sendinger_gir_en_kvittering_og_en_hendelse() throws Exception {
        var samlet = new CyclicBarrier(2);
        Callable<Response> sending = () -> {
            samlet.await();
            return send(dokument);
        };
        try (var traader = Executors.newFixedThreadPool(2)) {
            List<Response> svar = new ArrayList<>();
            for (Future<Response> en : traader.invokeAll(List.of(sending, sending))) {
                svar.add(en.get());
            }
            assertThat(svar).extracting(Response::statusCode).containsExactlyInAnyOrder(202, 200);
            String id = svar.getFirst().path("id");
            assertThat(svar.getLast().<String>path("id")).isEqualTo(id);
            assertThat(hendelserFor(id)).hasSize(1);
        }
    }

    @Test
    void et_endret_dokument_faar_sin_egen_kvittering() {
        String forste = id(send(dokument), 202);
        String andre = id(send(Inngang.dokument(sak, "2025/2", dokumentId)), 202);

        assertThat(andre).isNotEqualTo(forste);
        assertThat(hendelserFor(andre)).hasSize(1);
    }

    @Test
    void den_nasjonale_konvolutten_har_det_samme_dokumentet() {
        String forste = id(send(dokument), 202);
        String konvolutt = HendelseJson.skriv(Map.of("xsdVersion", 4, "xmlBody", new String(dokument, UTF_8)));

        assertThat(id(Inngang.send(token(), "application/json", konvolutt.getBytes(UTF_8)), 200))
                .isEqualTo(forste);
    }

    @Test
    void en_konvolutt_uten_en_mulig_versjon_blir_stanset() {
        for (String versjon : List.of("0", "-1", "4.5", "99999999999", "\"4\"", "null")) {
            byte[] konvolutt = ("{\"xsdVersion\": " + versjon + ", \"xmlBody\": \"<Barnevern/>\"}").getBytes(UTF_8);
            stanset(Inngang.send(token(), "application/json", konvolutt), 400, "ulesbar-konvolutt");
        }
    }

    @Test
    void det_som_ikke_kan_tas_imot_blir_stanset_med_en_forklaring() {
        stanset(Inngang.send(token(), "text/plain", dokument), 415, "feil-innholdstype");
        stanset(send("<!DOCTYPE Barnevern><Barnevern/>".getBytes(UTF_8)), 400, "doctype");
        byte[] stor = ("<Barnevern>" + " ".repeat(10 * 1024 * 1024) + "</Barnevern>").getBytes(UTF_8);
        stanset(send(stor), 413, "for-stor");
    }

    @Test
    void rapporten_kommer_med_vurderingen_og_registreringen_etter() {
        String id = id(send(dokument), 202);
        Response venter = Inngang.hent(token(), id + "/rapport");
        assertThat(venter.statusCode()).isEqualTo(202);
        assertThat(Integer.parseInt(venter.header("Retry-After"))).isPositive();

        Megler.si(vurdert(id));
        vent(id + "/rapport", 200, "severity", "OK");
        vent(id, 200, "status", "GODTATT");

        Megler.si(registrert(id));
        vent(id, 200, "status", "REGISTRERT");
        assertThat(Inngang.hent(token(), id).<Integer>path("versjon")).isEqualTo(1);
    }

    @Test
    void en_vurdering_som_kommer_sist_tar_ikke_registreringen_tilbake() {
        String id = id(send(dokument), 202);

        Megler.si(registrert(id));
        vent(id, 200, "status", "REGISTRERT");
        Megler.si(vurdert(id));
        vent(id + "/rapport", 200, "severity", "OK");

        assertThat(Inngang.hent(token(), id).<String>path("status")).isEqualTo("REGISTRERT");
    }

    private static String token() {
        return Inngang.token(Inngang.BERGEN);
    }

    private static Response send(byte[] innhold) {
        return Inngang.send(token(), innhold);
    }

    private static String id(Response svar, int status) {
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(status);
        return svar.path("id");
    }

    private static void stanset(Response svar, int status, String slag) {
        assertThat(svar.statusCode()).isEqualTo(status);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.jsonPath().getString("type")).endsWith("/feil/" + slag);
    }

    private static void vent(String sti, int status, String felt, String verdi) {
        await().atMost(FRIST).untilAsserted(() -> {
            Response svar = Inngang.hent(token(), sti);
            assertThat(svar.statusCode()).isEqualTo(status);
            assertThat(svar.<String>path(felt)).isEqualTo(verdi);
        });
    }

    private InnsendingVurdert vurdert(String id) {
        var rapport = new Valideringsrapport(Alvorlighet.OK, List.of(), "test", 4, true, dokumentId);
        return new InnsendingVurdert(InnsendingId.av(id), Vurdering.GODTATT, Instant.now(), rapport);
    }

    private InnsendingRegistrert registrert(String id) {
        return new InnsendingRegistrert(InnsendingId.av(id), sak, dokumentId, 1, Instant.now());
    }

    /** The events of a submission, read until a later one of the same case has come; a case keeps its order. */
    private List<InnsendingMottatt> hendelserFor(String id) {
        String siste = id(send(Inngang.dokument(sak, "siste", new DokumentId(UUID.randomUUID()))), 202);
        return Megler.mottatte(lest -> lest.stream().anyMatch(en -> er(siste, en))).stream()
                .filter(en -> er(id, en))
                .toList();
    }

    private static boolean er(String id, InnsendingMottatt hendelse) {
        return hendelse.innsendingId().toString().equals(id);
    }
}
