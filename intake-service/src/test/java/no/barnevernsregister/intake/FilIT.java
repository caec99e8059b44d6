package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.typer.InnsendingId;
import org.junit.jupiter.api.Test;

/** Yearly extracts at the door: uploaded in parts, checked, confirmed, replaced. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class FilIT {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final String STED = "/api/v1/filer/kostra15f";

    @Inject
    AgroalDataSource database;

    @Test
    void en_fil_paa_flere_deler_kommer_hel_fram() throws SQLException {
        byte[] fil = fil("x".repeat(2 * Nyttelast.STORSTE_DEL));

        String id = id(lastOpp(fil, "2025", "460100"), 202);

        List<InnsendingMottatt> deler = deler(id, 3);
        assertThat(deler).allSatisfy(del -> {
            assertThat(del.format()).isEqualTo(Format.KOSTRA15F);
            assertThat(del.sakId()).isNull();
            assertThat(del.arsuttrekk()).isNotNull();
            assertThat(del.arsuttrekk().aar()).isEqualTo(2025);
            assertThat(del.nyttelast().antall()).isEqualTo(3);
        });
        assertThat(deler).extracting(del -> del.nyttelast().nummer()).containsExactly(1, 2, 3);
        assertThat(antallDeler(id)).isEqualTo(3);
    }

    @Test
    void den_samme_filen_gir_den_forste_kvitteringen_og_ingen_nye_deler() throws SQLException {
        byte[] fil = fil(UUID.randomUUID().toString());
        String forste = id(lastOpp(fil, "2025", "460100"), 202);

        assertThat(id(lastOpp(fil, "2025", "460100"), 200)).isEqualTo(forste);
        assertThat(id(lastOpp(fil, "2024", "460100"), 202)).isNotEqualTo(forste);
        assertThat(delerUtenInnsending()).isZero();
    }

    @Test
    void det_som_ikke_er_et_aarsuttrekk_blir_stanset_med_en_forklaring() throws SQLException {
        stanset(lastOpp("ikke xml".getBytes(UTF_8), "2025", "460100"), 400, "ulesbar-xml");
        stanset(lastOpp("".getBytes(UTF_8), "2025", "460100"), 400, "ulesbar-xml");
        stanset(
                lastOpp("<!DOCTYPE a [<!ENTITY e \"x\">]><Barnevern/>".getBytes(UTF_8), "2025", "460100"),
                400,
                "doctype");
        stanset(lastOpp("<Individ/>".getBytes(UTF_8), "2025", "460100"), 400, "feil-rot");
        stanset(lastOpp(Inngang.dokument(), "2025", "460100"), 400, "mangler-avgiver");
        assertThat(delerUtenInnsending()).isZero();
    }

    @Test
    void aar_og_region_maa_vaere_riktige_og_avsenderens_egne() {
        byte[] fil = fil("");
        stanset(lastOpp(fil, "i fjor", "460100"), 400, "ugyldig-parameter");
        stanset(lastOpp(fil, "1999", "460100"), 400, "ugyldig-parameter");
        stanset(lastOpp(fil, "2025", "4601"), 400, "ugyldig-parameter");
        stanset(lastOpp(fil, "2025", "030100"), 403, "ingen-tilgang");
    }

    @Test
    void en_for_stor_fil_blir_stanset_foer_den_er_sendt() throws Exception {
        try (var kontakt = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            kontakt.setSoTimeout(10_000);
            String hode =
                    "POST " + STED + "?aar=2025&region=460100 HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + token() + "\r\nContent-Type: application/xml\r\nContent-Length: 220000000\r\n\r\n";
            kontakt.getOutputStream().write(hode.getBytes(UTF_8));
            byte[] svar = kontakt.getInputStream().readNBytes(12);
            assertThat(new String(svar, UTF_8)).isEqualTo("HTTP/1.1 413");
        }
    }

    @Test
    void en_kontrollert_fil_med_bare_advarsler_kan_sendes_og_gaar_ut_en_gang_til() {
        String id = id(lastOpp(fil(UUID.randomUUID().toString()), "2023", "460100"), 202);
        stanset(send(id), 409, "kan-ikke-sendes");

        kontrollert(id, Alvorlighet.WARNING);
        assertThat(Inngang.hent(token(), id).<Boolean>path("lagret")).isFalse();
        assertThat(Inngang.hent(token(), id).<String>path("lenker.send")).endsWith(id + "/send");
        assertThat(send(id).statusCode()).isEqualTo(202);
        assertThat(send(id).statusCode()).isEqualTo(202);

        List<InnsendingMottatt> deler = deler(id, 2);
        assertThat(deler).hasSize(2);
        assertThat(deler.getLast().arsuttrekk()).isNotNull();
        assertThat(deler.getLast().arsuttrekk().bekreftet()).isTrue();
    }

    @Test
    void en_fil_med_feil_eller_med_en_nyere_etter_seg_kan_ikke_sendes() {
        String medFeil = id(lastOpp(fil(UUID.randomUUID().toString()), "2022", "460100"), 202);
        kontrollert(medFeil, Alvorlighet.ERROR);
        assertThat(Inngang.hent(token(), medFeil).<String>path("lenker.send")).isNull();
        stanset(send(medFeil), 409, "kan-ikke-sendes");

        String gammel = id(lastOpp(fil(UUID.randomUUID().toString()), "2021", "460100"), 202);
        kontrollert(gammel, Alvorlighet.WARNING);
        id(lastOpp(fil(UUID.randomUUID().toString()), "2021", "460100"), 202);
        stanset(send(gammel), 409, "kan-ikke-sendes");
    }

    @Test
    void funn_i_en_fil_er_aapne_til_en_ny_fil_for_samme_aar_ikke_har_dem() {
        String forste = id(lastOpp(fil(UUID.randomUUID().toString()), "2020", "460100"), 202);
        godtatt(forste, 1, "2020/1", "2020/2");
        await().atMost(FRIST).untilAsserted(() -> assertThat(apne()).containsExactlyInAnyOrder("2020/1", "2020/2"));

        String andre = id(lastOpp(fil(UUID.randomUUID().toString()), "2020", "460100"), 202);
        godtatt(andre, 2, "2020/2");
        await().atMost(FRIST).untilAsserted(() -> assertThat(apne()).containsExactly("2020/2"));

        assertThat(funnliste().<List<String>>path("funn.sistInnsending")).contains(andre);
        assertThat(funnliste().<List<Object>>path("funn.findAll { it.journalnummer == '2020/2' }.sakId"))
                .containsOnlyNulls();
    }

    private static List<String> apne() {
        return funnliste().path("funn.findAll { it.journalnummer.startsWith('2020/') }.journalnummer");
    }

    private static Response funnliste() {
        return given().header("Authorization", "Bearer " + token()).get("/api/v1/funn?kommune=4601");
    }

    private static void kontrollert(String id, Alvorlighet verst) {
        Megler.si(new InnsendingVurdert(
                InnsendingId.av(id),
                Vurdering.KONTROLLERT,
                Instant.now(),
                new Valideringsrapport(verst, List.of(funn(verst, "1")), "test", null, false, null)));
        await().atMost(FRIST)
                .untilAsserted(() -> assertThat(Inngang.hent(token(), id).<String>path("status"))
                        .isEqualTo("KONTROLLERT"));
    }

    private static void godtatt(String id, int versjon, String... journalnumre) {
        List<Funn> funn = Stream.of(journalnumre)
                .map(journalnummer -> funn(Alvorlighet.WARNING, journalnummer))
                .toList();
        Megler.si(new InnsendingVurdert(
                InnsendingId.av(id),
                Vurdering.GODTATT_MED_MERKNAD,
                Instant.now(),
                new Valideringsrapport(Alvorlighet.WARNING, funn, "test", null, true, null, versjon)));
    }

    private static Funn funn(Alvorlighet alvorlighet, String journalnummer) {
        return new Funn(
                alvorlighet,
                null,
                "Melding 3",
                null,
                "Setning.",
                "Melding",
                null,
                "Melding 3",
                null,
                null,
                null,
                Map.of(),
                null,
                "Råd.",
                journalnummer,
                null,
                null);
    }

    private static byte[] fil(String innhold) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><Barnevern><Avgiver Organisasjonsnummer=\"964338531\" Versjon=\"2025\""
                        + " Kommunenummer=\"4601\" Kommunenavn=\"Bergen\"/><!--" + innhold + "--></Barnevern>")
                .getBytes(UTF_8);
    }

    private static Response lastOpp(byte[] fil, String aar, String region) {
        return given().header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/xml")
                .queryParam("aar", aar)
                .queryParam("region", region)
                .body(fil)
                .post(STED);
    }

    private static Response send(String id) {
        return given().header("Authorization", "Bearer " + token()).post(STED + "/" + id + "/send");
    }

    private static List<InnsendingMottatt> deler(String id, int antall) {
        return av(Megler.mottatte(lest -> av(lest, id).size() >= antall), id);
    }

    private static List<InnsendingMottatt> av(List<InnsendingMottatt> lest, String id) {
        return lest.stream()
                .filter(en -> en.innsendingId().toString().equals(id))
                .toList();
    }

    private int antallDeler(String id) throws SQLException {
        return tell("SELECT count(*) FROM fildel WHERE innsending_id = '" + id + "'");
    }

    private int delerUtenInnsending() throws SQLException {
        return tell("SELECT count(*) FROM fildel WHERE innsending_id NOT IN (SELECT id FROM innsending)");
    }

    private int tell(String sporring) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                var rad = sql.executeQuery()) {
            rad.next();
            return rad.getInt(1);
        }
    }

    private static String token() {
        return Inngang.token(Inngang.BERGEN);
    }

    private static String id(Response svar, int status) {
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(status);
        return svar.path("id");
    }

    private static void stanset(Response svar, int status, String slag) {
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(status);
        assertThat(svar.jsonPath().getString("type")).endsWith("/feil/" + slag);
        assertThat(svar.jsonPath().getString("detail")).isNotBlank();
    }
}
