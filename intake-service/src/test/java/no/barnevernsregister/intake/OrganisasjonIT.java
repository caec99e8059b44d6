package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The organisation register: who may read and change it, what a file does, and what the other services are told. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class OrganisasjonIT {

    private static final String STED = "/api/v1/organisasjoner";
    private static final String SIDE = "/organisasjoner";
    private static final String HODE =
            "organisasjonsnummer;navn;kommune;bydel;medlemmer;leverandor;kanal;konverteringsaar;gyldig_fra\n";
    private static final String BERGEN = Inngang.BERGEN + ";Bergen barneverntjeneste;4601;;;;KOSTRA;;2020-01-01\n";

    @Inject
    AgroalDataSource database;

    @BeforeEach
    void tom() throws SQLException {
        // The application's role may not delete, so each test speaks of what it has itself said last.
        importer(
                HODE + BERGEN.replace("2020-01-01", "2030-01-01").replace("barneverntjeneste", UUID.randomUUID() + ""));
    }

    @Test
    void en_fil_legger_inn_organisasjoner_og_de_andre_tjenestene_faar_vite_det() throws SQLException {
        String navn = "Bergen " + UUID.randomUUID();
        Response svar = importer(HODE + fagsystem(navn, "4627"));

        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(200);
        assertThat(svar.<Integer>path("endret")).isEqualTo(1);
        OrganisasjonEndret siste = meldinger().getLast();
        assertThat(siste.navn()).isEqualTo(navn);
        assertThat(siste.kanal()).isEqualTo(Kanal.FAGSYSTEM);
        assertThat(siste.konverteringsaar()).isEqualTo(2026);
        assertThat(siste.medlemmer()).containsExactly(new Kommunenummer("4627"));

        int antall = meldinger().size();
        assertThat(importer(HODE + fagsystem(navn, "4627")).<Integer>path("endret"))
                .isZero();
        assertThat(meldinger()).hasSize(antall);
    }

    @Test
    void en_fil_med_feil_blir_ikke_tatt_og_feilene_staar_med_linje_og_kolonne() throws SQLException {
        int antall = meldinger().size();
        Response svar = importer(HODE + fagsystem("Bergen", "") + BERGEN.replace("4601", "9990"));

        assertThat(svar.statusCode()).isEqualTo(400);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.<Integer>path("funn[0].linje")).isEqualTo(3);
        assertThat(svar.<String>path("funn[0].kolonne")).isEqualTo("kommune");
        assertThat(meldinger()).hasSize(antall);
    }

    @Test
    void historikken_viser_hva_som_ble_sagt_om_hvilken_dato() {
        String navn = "Bergen " + UUID.randomUUID();
        importer(HODE + fagsystem(navn, ""));
        Response svar = som("bufdir-analytiker").get(STED + "/" + Inngang.BERGEN);

        assertThat(svar.<String>path("navn")).isEqualTo(navn);
        assertThat(svar.<String>path("historikk[0].navn")).isEqualTo(navn);
        assertThat(svar.<List<String>>path("historikk.registrert")).doesNotContainNull();
        assertThat(svar.<List<Object>>path("historikk")).hasSizeGreaterThan(1);
    }

    @Test
    void bare_bufdir_leser_og_bare_administratoren_endrer() {
        assertThat(given().get(STED).statusCode()).isEqualTo(401);
        assertThat(som("rapportor:4601").get(STED).statusCode()).isEqualTo(403);
        assertThat(given().header("Authorization", "Bearer " + Inngang.token(Inngang.BERGEN))
                        .get(STED)
                        .statusCode())
                .isEqualTo(403);
        assertThat(som("bufdir-analytiker").get(STED).statusCode()).isEqualTo(200);
        assertThat(som("bufdir-analytiker")
                        .contentType("text/csv")
                        .body(HODE + BERGEN)
                        .post(STED + "/import")
                        .statusCode())
                .isEqualTo(403);
        assertThat(som("bufdir-analytiker")
                        .contentType("application/json")
                        .body(Map.of("navn", "A"))
                        .put(STED + "/" + Inngang.BERGEN)
                        .statusCode())
                .isEqualTo(403);
        assertThat(som("bufdir-administrator").get(STED + "/991825827").statusCode())
                .isEqualTo(404);
    }

    @Test
    void tjenesten_melder_at_alt_er_sendt_og_bare_bufdir_aapner_det_igjen() throws SQLException {
        String sted = STED + "/" + Inngang.BERGEN + "/forsteinnsending";
        assertThat(som("godkjenner:4601").post(sted).statusCode())
                .as("ingen konvertering er erklært")
                .isEqualTo(409);
        importer(HODE + fagsystem("Bergen " + UUID.randomUUID(), ""));
        assertThat(som("godkjenner:0301").post(sted).statusCode()).isEqualTo(403);
        assertThat(maskin(Inngang.OSLO).post(sted).statusCode()).isEqualTo(403);

        String ferdig = maskin(Inngang.BERGEN).post(sted).path("ferdig");
        assertThat(ferdig).isNotBlank();
        assertThat(som("godkjenner:4601").post(sted).<String>path("ferdig"))
                .as("en gang er nok")
                .isEqualTo(ferdig);
        assertThat(meldinger().getLast().forsteinnsendingFerdig()).isNotNull();

        assertThat(som("godkjenner:4601").delete(sted).statusCode()).isEqualTo(403);
        assertThat(som("bufdir-administrator").delete(sted).statusCode()).isEqualTo(204);
        assertThat(meldinger().getLast().forsteinnsendingFerdig()).isNull();
    }

    @Test
    void et_interkommunalt_samarbeid_sender_for_medlemmene_sine() {
        String token = Inngang.token(Inngang.BERGEN);
        byte[] forAskoy = dokument();
        assertThat(Inngang.send(token, forAskoy).statusCode()).isEqualTo(403);
        importer(HODE + fagsystem("Bergen " + UUID.randomUUID(), "4627"));
        assertThat(Inngang.send(token, forAskoy).statusCode()).isEqualTo(202);
        assertThat(maskin(Inngang.BERGEN).get(Inngang.STED + "?kommune=4627").statusCode())
                .isEqualTo(200);
    }

    @Test
    void den_som_sender_uten_erklaert_konvertering_staar_i_listen() {
        String token = Inngang.token(Inngang.OSLO);
        byte[] dokument = new String(Inngang.dokument(), java.nio.charset.StandardCharsets.UTF_8)
                .replace(Inngang.BERGEN, Inngang.OSLO)
                .replace("\"4601\"", "\"0301\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
        assertThat(Inngang.send(token, dokument).statusCode()).isEqualTo(202);
        assertThat(som("bufdir-administrator").get(STED).<List<String>>path("utenKonvertering"))
                .contains(Inngang.OSLO);
        assertThat(som("bufdir-administrator").get(SIDE).asString())
                .contains("Sender saker uten erklært konvertering")
                .contains(Inngang.OSLO);
    }

    @Test
    void siden_soker_viser_og_endrer_uten_javascript() {
        String navn = "Bergen " + UUID.randomUUID();
        importer(HODE + fagsystem(navn, ""));
        String liste =
                som("bufdir-administrator").queryParam("sok", navn).get(SIDE).asString();
        assertThat(liste).contains(navn).contains("Antall: 1").doesNotContain("<script");

        String nytt = "Bergen <nytt> " + UUID.randomUUID();
        Response lagret = som("bufdir-administrator")
                .redirects()
                .follow(false)
                .formParams(Map.of("navn", nytt, "kommune", "4601", "kanal", "KOSTRA", "gyldig_fra", "2030-01-01"))
                .post(SIDE + "/" + Inngang.BERGEN);
        assertThat(lagret.statusCode()).isEqualTo(303);
        assertThat(som("bufdir-analytiker").get(SIDE + "/" + Inngang.BERGEN).asString())
                .contains(nytt.replace("<nytt>", "&lt;nytt&gt;"))
                .contains(navn)
                .doesNotContain("<form");

        Response feil = som("bufdir-administrator")
                .formParams(Map.of("navn", "A", "kommune", "9990", "kanal", "KOSTRA", "gyldig_fra", "2030-01-01"))
                .post(SIDE + "/" + Inngang.BERGEN);
        assertThat(feil.statusCode()).isEqualTo(400);
        assertThat(feil.asString())
                .contains("Det finnes ingen kommune med nummer 9990.")
                .contains("role=\"alert\"");
        assertThat(som("bufdir-administrator").get(SIDE + "?lang=nn").asString())
                .contains("lang=\"nn\"");
    }

    private static byte[] dokument() {
        return new String(
                        Inngang.dokument(new SakId(UUID.randomUUID()), "2025/1", new DokumentId(UUID.randomUUID())),
                        java.nio.charset.StandardCharsets.UTF_8)
                .replace("\"4601\"", "\"4627\"")
                .getBytes(java.nio.charset.StandardCharsets.UTF_8);
    }

    /** Later than what the other tests say, whatever their order. */
    private static String fagsystem(String navn, String medlemmer) {
        return Inngang.BERGEN + ";" + navn + ";4601;;" + medlemmer + ";200000013;FAGSYSTEM;2026;2030-01-01\n";
    }

    private static Response importer(String fil) {
        return som("bufdir-administrator").contentType("text/csv").body(fil).post(STED + "/import");
    }

    private static RequestSpecification som(String... tilganger) {
        return given().header("Authorization", "Bearer " + Personer.token(tilganger));
    }

    private static RequestSpecification maskin(String organisasjon) {
        return given().header("Authorization", "Bearer " + Inngang.token(organisasjon));
    }

    private List<OrganisasjonEndret> meldinger() throws SQLException {
        List<OrganisasjonEndret> lest = new ArrayList<>();
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(
                        "SELECT innhold FROM utboks WHERE emne = 'bvr.organisasjon.endret.v1' ORDER BY nummer");
                var rad = sql.executeQuery()) {
            while (rad.next()) {
                lest.add(HendelseJson.les(rad.getString(1), OrganisasjonEndret.class)
                        .data());
            }
        }
        return lest;
    }
}
