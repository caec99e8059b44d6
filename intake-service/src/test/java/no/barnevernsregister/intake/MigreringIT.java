package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.agroal.api.AgroalDataSource;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportBestilt;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportLevert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feil;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import org.junit.jupiter.api.Test;

/** Migration reports at the door: asked for, answered by the register over the broker, fetched. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class MigreringIT {

    private static final String STED = "/api/v1/migreringsrapporter";
    private static final String FORESPORSEL = "{\"municipalityId\":\"4601\",\"migrationYear\":2026}";

    @Inject
    AgroalDataSource database;

    @Inject
    Nyttelastkryptering kryptering;

    @Test
    void en_rapport_blir_bestilt_hos_registeret_og_hentet_slik_det_nasjonale_skjemaet_har_den() throws Exception {
        String sted = bestill();
        Response for_ = som("rapportor:4601").get(sted);
        assertThat(for_.statusCode()).isEqualTo(202);
        assertThat(for_.header("Retry-After")).isNotBlank();
        String venter = som("rapportor:4601").get(sted + "?format=html").asString();
        assertThat(venter).contains("Rapporten er bestilt");

        lever(sted);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(som("rapportor:4601").get(sted).statusCode()).isEqualTo(200));
        String json = som("rapportor:4601").get(sted).asString();
        try (var skjema = Migreringsrapport.class.getResourceAsStream("/skjema/migreringsrapport.schema.json")) {
            assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(skjema)
                            .validate(json, InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(json).isEqualTo(HendelseJson.skriv(rapport()));
    }

    @Test
    void siden_viser_tallene_og_avvikene_paa_bokmaal_og_nynorsk() throws Exception {
        String sted = bestill();
        lever(sted);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(som("godkjenner:4601").get(sted).statusCode())
                        .isEqualTo(200));
        String nb = som("godkjenner:4601").get(sted + "?format=html").asString();
        assertThat(nb)
                .contains("Bergen (4601)")
                .contains("3 avvik. Rett dem i fagsystemet, og send sakene på nytt.")
                .contains("2025/&lt;7&gt;")
                .contains("Fagsystemet har ikke sendt dette.")
                .contains("Fagsystemet har en annen startdato.")
                .contains("Fagsystemet har sendt flere som kan være dette.")
                .doesNotContain("<script");
        String nn = som("godkjenner:4601").get(sted + "?format=html&lang=nn").asString();
        assertThat(nn).contains("Funne att").contains("Undersøkingar").contains("Fagsystemet har ikkje sendt dette.");
    }

    @Test
    void rapporten_er_for_tjenesten_og_leverandoren_og_ingen_andre() throws Exception {
        String sted = bestill();
        assertThat(som("rapportor:0301").get(sted).statusCode()).isEqualTo(404);
        assertThat(som("leser:4601").get(sted).statusCode()).isEqualTo(404);
        assertThat(som("bufdir-administrator").get(sted).statusCode()).isEqualTo(404);
        assertThat(maskin(Inngang.OSLO).get(sted).statusCode()).isEqualTo(404);
        assertThat(maskin(Inngang.BERGEN).get(sted).statusCode()).isEqualTo(202);
        assertThat(given().get(sted).statusCode()).isEqualTo(401);
        assertThat(som("rapportor:0301")
                        .contentType("application/json")
                        .body(FORESPORSEL)
                        .post(STED)
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void en_forespoersel_som_ikke_er_en_faar_vite_hva_den_skal_ha() {
        for (String feil : List.of(
                "{}",
                "[]",
                "ikke json",
                "{\"municipalityId\":\"4601\",\"migrationYear\":2022}",
                "{\"municipalityId\":\"4601\",\"migrationYear\":2026,\"districtId\":\"1\"}",
                "{\"municipalityId\":\"4601\",\"migrationYear\":2026,\"fagsystemMunicipalityId\":\"0301\"}")) {
            Response svar = som("rapportor:4601")
                    .contentType("application/json")
                    .body(feil)
                    .post(STED);
            assertThat(svar.statusCode()).as(feil).isEqualTo(400);
            assertThat(svar.<String>path("detail")).as(feil).isNotBlank();
        }
    }

    @Test
    void ingen_journalnumre_ligger_i_klartekst() throws Exception {
        String sted = bestill();
        lever(sted);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() ->
                        assertThat(som("rapportor:4601").get(sted).statusCode()).isEqualTo(200));
        assertThat(les("SELECT count(*) FROM migreringsrapport WHERE innhold LIKE '%2025/%'"))
                .isEqualTo("0");
    }

    private static String bestill() {
        Response svar = som("rapportor:4601")
                .contentType("application/json")
                .body(FORESPORSEL)
                .post(STED);
        assertThat(svar.statusCode()).as(svar.asString()).isEqualTo(202);
        return svar.header("Location").replaceFirst("^http://[^/]+", "");
    }

    /** As the register would, of the order that it got. */
    private void lever(String sted) throws SQLException, IOException {
        String id = sted.substring(sted.lastIndexOf('/') + 1);
        MigreringsrapportBestilt bestilt = HendelseJson.les(
                        les("SELECT innhold FROM utboks WHERE emne = 'bvr.migreringsrapport.bestilt.v1' AND nokkel = '"
                                + id + "'"),
                        MigreringsrapportBestilt.class)
                .data();
        BestillingId bestilling = bestilt.bestillingId();
        Kommunenummer kommune = bestilt.foresporsel().kommune();
        for (Nyttelast del : new Nyttelastdeler(kryptering)
                .del(
                        MigreringsrapportLevert.nyttelastId(bestilling),
                        kommune,
                        HendelseJson.skriv(rapport()).getBytes(UTF_8))) {
            Megler.si(new MigreringsrapportLevert(bestilling, kommune, Instant.now(), del));
        }
    }

    private static Migreringsrapport rapport() {
        var sak = new SakId(new UUID(1, 2));
        var tom = new Del(0, 0, List.of());
        var tiltak = new Del(
                5,
                2,
                List.of(
                        new Feil("2025/<7>", "T-1", Feiltype.IKKE_FUNNET, null, null),
                        new Feil("2025/8", "T-2", Feiltype.FLERE_FUNNET, sak, "T-2"),
                        new Feil("2025/8", "T-3", Feiltype.ULIK_START, sak, "T-3")));
        return new Migreringsrapport(
                new Kommunenummer("4601"), 2026, true, new Del(2, 2, List.of()), tom, tom, tom, tom, tiltak);
    }

    private static RequestSpecification som(String... tilganger) {
        return given().header("Authorization", "Bearer " + Personer.token(tilganger));
    }

    private static RequestSpecification maskin(String organisasjon) {
        return given().header("Authorization", "Bearer " + Inngang.token(organisasjon));
    }

    private String les(String sporring) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                var rad = sql.executeQuery()) {
            return rad.next() ? String.valueOf(rad.getString(1)) : "";
        }
    }
}
