package no.barnevernsregister.validation.innsending.infra;

import static org.assertj.core.api.Assertions.assertThat;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.PersonSlettet;
import no.barnevernsregister.contracts.hendelse.PersonSlettet.SlettetSak;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Vurdering;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.local.generator.Generator;
import no.barnevernsregister.validation.innsending.Svarer;
import no.barnevernsregister.validation.innsending.Vurderer;
import no.barnevernsregister.validation.sak.Sakstilstand;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What validation-service keeps of an erased person: nothing but that the case is erased. */
class SlettetLytterIT {

    private static final Organisasjonsnummer ORG = new Organisasjonsnummer("958935420");

    @TempDir
    static Path mappe;

    private static LokalPostgres postgres;
    private static AgroalDataSource app;
    private static Nyttelastkryptering kryptering;

    @BeforeAll
    static void start() throws SQLException {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("validation");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("validation"), "validation_eier", postgres.passord("validation_eier"))
                .locations("classpath:db/levering", "classpath:db/migration")
                .placeholders(Map.of("app", "validation_app"))
                .load()
                .migrate();
        app = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(kobling -> kobling.jdbcUrl(postgres.jdbcUrl("validation"))
                                .principal(new NamePrincipal("validation_app"))
                                .credential(new SimplePassword(postgres.passord("validation_app"))))));
        kryptering = new Nyttelastkryptering(new FilNokkeltjeneste(mappe.resolve("nokler")), Clock.systemUTC());
    }

    @AfterAll
    static void stopp() {
        app.close();
        postgres.close();
    }

    @Test
    void innholdet_av_saken_er_borte_og_mer_om_den_avvises_med_en_setning() throws SQLException {
        List<Barnevern> kjede = kjede();
        Barnevern forste = kjede.getFirst();
        assertThat(vurder(forste).vurdering()).isNotEqualTo(Vurdering.AVVIST);
        assertThat(tall("SELECT count(*) FROM sak WHERE innhold LIKE '%innpakketNokkel%'"))
                .isEqualTo(1);
        InnsendingMottatt sendt = mottatt(forste, BarnevernXml.skriv(forste));

        slett(new SlettetSak(
                ORG, forste.sak().id(), Kanal.FAGSYSTEM, List.of(sendt.innsendingId()), List.of(forste.id())));

        assertThat(tall("SELECT count(*) FROM sak WHERE innhold = ''")).isEqualTo(1);
        assertThat(tall("SELECT count(*) FROM utboks WHERE emne = 'bvr.sak.godkjent.v1'"))
                .isZero();
        for (String tabell : List.of("parkert", "arsuttrekk_sak", "nyttelastdel")) {
            assertThat(tall("SELECT count(*) FROM " + tabell)).as(tabell).isZero();
        }
        InnsendingVurdert svar = vurder(kjede.get(1));
        assertThat(svar.vurdering()).isEqualTo(Vurdering.AVVIST);
        assertThat(HendelseJson.skriv(svar)).contains("Barnet i saken er slettet fra registeret");
        assertThat(vurder(forste).vurdering()).as("det første svaret står").isNotEqualTo(Vurdering.AVVIST);
        assertThat(tall("SELECT count(*) FROM utboks WHERE emne = 'bvr.sak.godkjent.v1'"))
                .isZero();
    }

    private static List<Barnevern> kjede() {
        List<Barnevern> funnet = new ArrayList<>();
        new Generator(7, 2024, 2025).lag(Kommuner.iDag().iterator().next(), forlop -> {
            if (funnet.isEmpty() && forlop.sendinger().size() > 1) {
                funnet.add(forlop.sendinger().getFirst().barnevern());
                funnet.add(forlop.sendinger().get(1).barnevern());
            }
        });
        return funnet;
    }

    private static InnsendingVurdert vurder(Barnevern barnevern) throws SQLException {
        byte[] xml = BarnevernXml.skriv(barnevern);
        List<InnsendingVurdert> svar = new ArrayList<>();
        try (Connection forbindelse = app.getConnection()) {
            forbindelse.setAutoCommit(false);
            var iUtboks = new UtboksSvarer(forbindelse, new Nyttelastdeler(kryptering), Clock.systemUTC());
            new Vurderer(Clock.systemUTC(), Duration.ofHours(24), _ -> {})
                    .vurder(
                            mottatt(barnevern, xml),
                            xml,
                            new SakPostgresRepository(forbindelse, kryptering),
                            new Svarer() {
                                @Override
                                public void vurdert(InnsendingVurdert en) {
                                    svar.add(en);
                                }

                                @Override
                                public void godkjent(
                                        InnsendingMottatt innsending,
                                        int xsdVersjon,
                                        Sakstilstand tilstand,
                                        @Nullable Integer sakerIFilen)
                                        throws SQLException {
                                    iUtboks.godkjent(innsending, xsdVersjon, tilstand, sakerIFilen);
                                }
                            });
            forbindelse.commit();
        }
        return svar.getFirst();
    }

    private static InnsendingMottatt mottatt(Barnevern barnevern, byte[] xml) {
        var id = InnsendingId.ny(Instant.now());
        return new InnsendingMottatt(
                id,
                new HandlerPaaVegneAv(ORG, null, null, Mekanisme.EGEN),
                Kanal.FAGSYSTEM,
                Format.BVR,
                4,
                Provekjoring.NEI,
                barnevern.avgiver().kommunenummer(),
                barnevern.id(),
                barnevern.sak().id(),
                Instant.now(),
                null,
                new Nyttelastdeler(kryptering)
                        .del(id, barnevern.avgiver().kommunenummer(), xml)
                        .getFirst());
    }

    /** Once more is no harm: the event comes again after a restore. */
    private static void slett(SlettetSak sak) throws SQLException {
        utfor("INSERT INTO nyttelastdel (innsending_id, nummer, antall, innhold) VALUES ('"
                + sak.innsendinger().getFirst() + "', 1, 2, '{}')");
        utfor("INSERT INTO arsuttrekk_sak (tjeneste, sak_id, aar, innsending_id, innhold) VALUES ('" + ORG
                + "/460100', '" + sak.sakId() + "', 2025, '" + UUID.randomUUID() + "', '{}')");
        utfor("INSERT INTO parkert (innsending_id, rapporterende_org, sak_id, forrige_id, frist, hendelse, innhold)"
                + " VALUES ('" + UUID.randomUUID() + "', '" + ORG + "', '" + sak.sakId() + "', '"
                + new DokumentId(UUID.randomUUID()) + "', now(), '{}', '{}')");
        var lytter = new SlettetLytter(app, Clock.systemUTC());
        var slettet = new PersonSlettet(UUID.randomUUID(), List.of(sak), Instant.now());
        for (int ganger = 0; ganger < 2; ganger++) {
            String verdi = HendelseJson.skriv(CloudEvent.om(slettet, "/register-service", Instant.now()));
            var partisjon = new TopicPartition(Emne.PERSON_SLETTET.navn(), 0);
            lytter.ta(new ConsumerRecords<>(
                    Map.of(
                            partisjon,
                            List.of(new ConsumerRecord<>(partisjon.topic(), 0, ganger, slettet.nokkel(), verdi))),
                    Map.of()));
        }
        assertThat(tall("SELECT count(*) FROM utboks WHERE emne LIKE '%.dlt'")).isZero();
    }

    private static int tall(String sporring) throws SQLException {
        try (Connection forbindelse = app.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getInt(1);
        }
    }

    private static void utfor(String setning) throws SQLException {
        try (Connection forbindelse = app.getConnection();
                var sql = forbindelse.createStatement()) {
            sql.execute(setning);
        }
    }
}
