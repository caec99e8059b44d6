package no.barnevernsregister.register.migrering.infra;

import static java.nio.charset.StandardCharsets.UTF_8;
import static no.barnevernsregister.register.sak.Saksbygger.nyttNummer;
import static no.barnevernsregister.register.sak.Saksbygger.personalia;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static no.barnevernsregister.register.sak.Saksbygger.utenPersonalia;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportBestilt;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportLevert;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Del;
import no.barnevernsregister.contracts.migrering.Migreringsrapport.Feiltype;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the order of a migration report to the answer, over the rows of a real PostgreSQL. */
class MigreringIT {

    private static final Instant FOR = Instant.parse("2026-01-20T00:00:00Z");
    private static final Instant SENDT = Instant.parse("2026-02-05T00:00:00Z");

    @TempDir
    static Path mappe;

    private static Proveregister register;

    private final Personalia barnet = personalia(nyttNummer(), "2015-05-05", "1");

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        register.tom();
    }

    @Test
    void rapporten_sammenligner_det_siste_uttrekket_med_fagsystemets_saker() throws SQLException {
        register.ta(uttrekk("5634").med(migrert("2024-03-01", "T-1")).med(migrert("2024-04-01", "T-2")), FOR);
        register.ta(utenPersonalia().i("5634").med(barnet).med(migrert("2024-03-02", "T-1")), SENDT);

        Migreringsrapport rapport = bestill(new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null));

        assertThat(rapport.brukerMigrertId()).as("saken selv har ingen").isFalse();
        assertThat(rapport.sak()).as("gjenkjent på journalnummeret").isEqualTo(new Del(1, 1, List.of()));
        assertThat(rapport.tiltak()).isNotNull().satisfies(del -> {
            assertThat(del.iUttrekket()).isEqualTo(2);
            assertThat(del.gjenfunnet()).isEqualTo(1);
            assertThat(del.antall(Feiltype.ULIK_START)).isEqualTo(1);
            assertThat(del.antall(Feiltype.IKKE_FUNNET)).isEqualTo(1);
            assertThat(del.feil())
                    .allSatisfy(feil -> assertThat(feil.journalnummer()).isEqualTo("2024/1"));
        });
    }

    @Test
    void andre_kommuner_eldre_uttrekk_og_uttrekk_etter_konverteringen_er_ikke_med() throws SQLException {
        register.ta(uttrekk("5605").med(migrert("2024-03-01", "T-1")), FOR);
        register.ta(uttrekk("5634").trukketUt("2024-12-31T12:00:00+01:00"), FOR);
        register.ta(uttrekk("5634"), FOR);
        register.ta(uttrekk("5634").trukketUt("2026-12-31T12:00:00+01:00"), FOR);
        assertThat(bestill(new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null))
                        .sak())
                .extracting(Del::iUttrekket)
                .isEqualTo(1);
    }

    @Test
    void en_kommune_uten_uttrekk_faar_en_tom_rapport() throws SQLException {
        assertThat(bestill(new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null))
                        .sak())
                .isEqualTo(new Del(0, 0, List.of()));
    }

    @Test
    void en_kommune_som_er_omnummerert_finner_sakene_under_det_nye_nummeret() throws SQLException {
        register.ta(uttrekk("5401").trukketUt("2023-12-31T12:00:00+01:00"), FOR);
        register.ta(utenPersonalia().i("5501").med(barnet), SENDT);
        for (Migreringsforesporsel foresporsel : List.of(
                new Migreringsforesporsel(new Kommunenummer("5401"), 2024, null, new Kommunenummer("5501")),
                new Migreringsforesporsel(new Kommunenummer("5501"), 2024, null, null))) {
            assertThat(bestill(foresporsel).sak()).isEqualTo(new Del(1, 1, List.of()));
        }
    }

    @Test
    void rapporten_er_kryptert_paa_vei_til_den_som_spurte() throws SQLException {
        register.ta(uttrekk("5634"), FOR);
        bestill(new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null));
        assertThat(register.tall("SELECT count(*) FROM utboks WHERE emne = 'bvr.migreringsrapport.levert.v1'"
                        + " AND innhold LIKE '%2024/1%'"))
                .isZero();
    }

    @Test
    void lesingen_staar_i_revisjonsloggen() throws SQLException {
        register.ta(uttrekk("5634"), FOR);
        bestill(new Migreringsforesporsel(new Kommunenummer("5634"), 2026, null, null));
        assertThat(register.sporr(
                        Tilgang.ALLE,
                        "SELECT omfang || ' ' || rader FROM revisjon WHERE sporring = 'migreringsrapport'"
                                + " AND slag = 'LEST' ORDER BY nr DESC LIMIT 1"))
                .as("de numrene kommunen har hatt, og én sak")
                .contains("5634")
                .endsWith(" 1");
    }

    private Saksbygger uttrekk(String kommune) {
        return utenPersonalia()
                .i(kommune)
                .fra(Kanal.KOSTRA)
                .trukketUt("2025-12-31T12:00:00+01:00")
                .med(barnet);
    }

    private static Tiltak migrert(String start, @Nullable String id) {
        Tiltak en = tiltak(start, null);
        return new Tiltak(
                UUID.randomUUID(),
                id,
                en.startDato(),
                false,
                en.lovhjemmel(),
                en.jmfrLovhjemmel(),
                en.kategori(),
                en.tiltaksgrunnlag(),
                en.tilsyn(),
                en.oppfolging(),
                en.opphevelse(),
                en.konklusjon());
    }

    private static Migreringsrapport bestill(Migreringsforesporsel foresporsel) throws SQLException {
        var bestilt = new MigreringsrapportBestilt(BestillingId.ny(Instant.now()), foresporsel, SENDT);
        var lytter = new MigreringLytter(register.app(), register.kryptering(), register.klokke());
        var partisjon = new TopicPartition(bestilt.emne().navn(), 0);
        String verdi = HendelseJson.skriv(CloudEvent.om(bestilt, "/intake-service", Instant.now()));
        lytter.ta(new ConsumerRecords<>(
                Map.of(partisjon, List.of(new ConsumerRecord<>(partisjon.topic(), 0, 0, bestilt.nokkel(), verdi))),
                Map.of()));
        lytter.stopp();
        String svar = register.sporr(
                Tilgang.ALLE,
                "SELECT innhold FROM utboks WHERE emne = 'bvr.migreringsrapport.levert.v1' AND nokkel = '"
                        + bestilt.bestillingId() + "'");
        MigreringsrapportLevert levert =
                HendelseJson.les(svar, MigreringsrapportLevert.class).data();
        try (var forbindelse = register.forbindelse()) {
            byte[] json = new Nyttelastdeler(register.kryptering())
                    .ta(forbindelse, levert.nyttelastId(), levert.rapport())
                    .orElseThrow();
            return HendelseJson.lesVerdi(new String(json, UTF_8), Migreringsrapport.class);
        }
    }
}
