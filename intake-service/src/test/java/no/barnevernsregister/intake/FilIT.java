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
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
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
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.fil.infra.Opplastingsrydding;
import org.junit.jupiter.api.Test;

/** Yearly extracts at the door: uploaded in parts, checked, confirmed, replaced. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class FilIT {

    private static final Duration FRIST = Duration.ofSeconds(30);
    private static final String STED = "/api/v1/filer/kostra15f";

    @Inject
    AgroalDataSource database;

    @Inject
    Opplastingsrydding rydding;

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
        stanset(lastOpp("".getBytes(UTF_8), "2025", "460100"), 400, "tom-fil");
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

    @Test
    void en_fil_i_biter_fortsetter_der_forbindelsen_brast() throws Exception {
        byte[] fil = fil("x".repeat(5 * Nyttelast.STORSTE_DEL));
        String sted = begynn(fil, "2019").header("Location");
        assertThat(begynn(fil, "2019").header("Location"))
                .as("den samme filen igjen")
                .isEqualTo(sted);
        assertThat(bit(sted, fil, 0, Nyttelast.STORSTE_DEL).header("Upload-Offset"))
                .isEqualTo(Integer.toString(Nyttelast.STORSTE_DEL));

        int kommet = 2 * Nyttelast.STORSTE_DEL;
        try (var kontakt = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            kontakt.getOutputStream()
                    .write(("PATCH " + sti(sted) + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token()
                                    + "\r\nContent-Type: application/offset+octet-stream\r\nUpload-Offset: "
                                    + Nyttelast.STORSTE_DEL + "\r\nContent-Length: " + 3 * Nyttelast.STORSTE_DEL
                                    + "\r\n\r\n")
                            .getBytes(UTF_8));
            kontakt.getOutputStream().write(fil, Nyttelast.STORSTE_DEL, Nyttelast.STORSTE_DEL);
            await().atMost(FRIST)
                    .untilAsserted(() -> assertThat(plass(sted))
                            .as("en hel del er lagret før resten er kommet")
                            .isEqualTo(kommet));
            kontakt.getOutputStream().write(fil, kommet, 1000);
        }

        Response feil = bit(sted, fil, kommet + 1, fil.length);
        stanset(feil, 409, "feil-plass");
        assertThat(feil.header("Upload-Offset")).isEqualTo(Integer.toString(kommet));
        Response siste = bit(sted, fil, kommet, fil.length);
        String id = id(siste, 202);
        assertThat(sted).endsWith(id);
        assertThat(Nyttelastdeler.sha256(fil))
                .isEqualTo(deler(id, 6).getFirst().nyttelast().sha256());
        assertThat(bit(sted, fil, 0, 10).statusCode()).as("den er ferdig").isEqualTo(404);
    }

    @Test
    void den_samme_filen_i_biter_en_gang_til_gir_den_forste_kvitteringen() throws SQLException {
        byte[] fil = fil(UUID.randomUUID().toString());
        String forste = id(lastOpp(fil, "2018", "460100"), 202);

        assertThat(id(bit(begynn(fil, "2018").header("Location"), fil, 0, fil.length), 200))
                .isEqualTo(forste);
        assertThat(delerUtenInnsending()).isZero();
    }

    @Test
    void en_feil_fil_i_biter_blir_stanset_av_den_forste_biten() throws SQLException {
        byte[] fil = "PK\u0003\u0004 en zip".getBytes(UTF_8);
        String sted = begynn(fil, "2025").header("Location");
        stanset(bit(sted, fil, 0, fil.length), 400, "pakket-fil");
        assertThat(bit(sted, fil, 0, fil.length).statusCode()).isEqualTo(404);

        byte[] lengre = fil("mer enn det ble sagt");
        String kort = opplasting(lengre, "2025", lengre.length - 1).header("Location");
        stanset(bit(kort, lengre, 0, lengre.length), 400, "feil-storrelse");
        stanset(opplasting(lengre, "2025", 300_000_000), 413, "for-stor");
        assertThat(delerUtenInnsending()).isZero();
    }

    @Test
    void andres_opplasting_finnes_ikke() {
        byte[] fil = fil(UUID.randomUUID().toString());
        String sted = begynn(fil, "2017").header("Location");
        Response svar = given().header("Authorization", "Bearer " + Personer.token("rapportor:4601"))
                .head(sti(sted));
        assertThat(svar.statusCode()).isEqualTo(404);
    }

    @Test
    void en_opplasting_som_ingen_fortsetter_blir_borte_etter_et_dogn_og_aldri_var_den_lesbar() throws SQLException {
        byte[] fil = fil("07828000106 " + "x".repeat(Nyttelast.STORSTE_DEL));
        String sted = begynn(fil, "2016").header("Location");
        bit(sted, fil, 0, Nyttelast.STORSTE_DEL);
        String id = sted.substring(sted.lastIndexOf('/') + 1);
        assertThat(tell("SELECT count(*) FROM fildel WHERE innsending_id = '" + id
                        + "' AND (innhold LIKE '%07828000106%'"
                        + " OR innhold LIKE '%"
                        + Base64.getEncoder()
                                .encodeToString("07828000106".getBytes(UTF_8))
                                .substring(0, 14) + "%')"))
                .as("fødselsnummeret ligger ikke leselig")
                .isZero();

        rydding.rydd();
        assertThat(plass(sted)).as("den venter").isEqualTo(Nyttelast.STORSTE_DEL);
        endre("UPDATE opplasting SET sist = sist - interval '25 hours' WHERE id = '" + id + "'");
        rydding.rydd();
        assertThat(bit(sted, fil, Nyttelast.STORSTE_DEL, fil.length).statusCode())
                .isEqualTo(404);
        assertThat(antallDeler(id))
                .as("delene er ferske og blir tatt neste gang")
                .isEqualTo(1);
        endre("DELETE FROM fildel WHERE innsending_id = '" + id + "'");
    }

    private void endre(String setning) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.createStatement()) {
            sql.executeUpdate(setning);
        }
    }

    private static Response begynn(byte[] fil, String aar) {
        return opplasting(fil, aar, fil.length);
    }

    private static Response opplasting(byte[] fil, String aar, long storrelse) {
        return given().header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/xml")
                .header("Upload-Length", storrelse)
                .header("Upload-Fingerprint", Nyttelastdeler.sha256(fil))
                .queryParam("aar", aar)
                .queryParam("region", "460100")
                .post(STED);
    }

    private static Response bit(String sted, byte[] fil, int fra, int til) {
        return given().header("Authorization", "Bearer " + token())
                .header("Content-Type", "application/offset+octet-stream")
                .header("Upload-Offset", fra)
                .body(Arrays.copyOfRange(fil, fra, til))
                .patch(sti(sted));
    }

    private static int plass(String sted) {
        return Integer.parseInt(given().header("Authorization", "Bearer " + token())
                .head(sti(sted))
                .header("Upload-Offset"));
    }

    private static String sti(String sted) {
        return URI.create(sted).getPath();
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
        return tell("SELECT count(*) FROM fildel WHERE innsending_id NOT IN"
                + " (SELECT id FROM innsending UNION SELECT id FROM opplasting)");
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
