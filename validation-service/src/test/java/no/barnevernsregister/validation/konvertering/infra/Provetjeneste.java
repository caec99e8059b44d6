package no.barnevernsregister.validation.konvertering.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import no.barnevernsregister.contracts.bvr.Avgiver;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.bvr.Fagsystem;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Personalia;
import no.barnevernsregister.contracts.bvr.Sak;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.Format;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingMottatt;
import no.barnevernsregister.contracts.hendelse.InnsendingVurdert;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.OrganisasjonEndret;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.Bydelsnummer;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.validation.innsending.infra.Proveinnboks;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/** The service from the records on its topics to the answers in its outbox, on a real PostgreSQL, with a clock of the test's. */
final class Provetjeneste implements AutoCloseable {

    static final Organisasjonsnummer TJENESTEN = new Organisasjonsnummer("964965226");
    private static final LocalDate FODT = LocalDate.of(2015, 5, 17);
    static final Duration VENTETID = Duration.ofHours(24);

    private final LokalPostgres postgres;
    private final Nyttelastkryptering kryptering;
    private final AgroalDataSource database;
    private final Stilleklokke klokke = new Stilleklokke();
    private final OrganisasjonLytter organisasjoner;
    private final Proveinnboks innboks;

    Provetjeneste(Path mappe) throws SQLException {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("validation");
        String url = postgres.jdbcUrl("validation");
        Flyway.configure()
                .dataSource(url, "validation_eier", postgres.passord("validation_eier"))
                .locations("classpath:db/levering", "classpath:db/migration")
                .placeholders(Map.of("app", "validation_app"))
                .load()
                .migrate();
        kryptering = new Nyttelastkryptering(new FilNokkeltjeneste(mappe.resolve("nokler")), klokke);
        database = AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(4)
                        .connectionFactoryConfiguration(kobling -> kobling.jdbcUrl(url)
                                .principal(new NamePrincipal("validation_app"))
                                .credential(new SimplePassword(postgres.passord("validation_app"))))));
        organisasjoner = new OrganisasjonLytter(database, klokke);
        innboks = new Proveinnboks(database, kryptering, klokke, VENTETID);
    }

    void klokka(String naa) {
        klokke.naa = Instant.parse(naa);
    }

    /** The organisation register says that the service converts. */
    void konverterer(String kommune, @Nullable String bydel, int aar, @Nullable String ferdig) {
        var organisasjon = new OrganisasjonEndret(
                TJENESTEN,
                "Barneverntjenesten",
                new Kommunenummer(kommune),
                bydel == null ? null : new Bydelsnummer(bydel),
                Kanal.FAGSYSTEM,
                aar,
                LocalDate.of(2020, 1, 1),
                List.of(),
                null,
                ferdig == null ? null : Instant.parse(ferdig));
        var partisjon = new TopicPartition(organisasjon.emne().navn(), 0);
        String verdi = HendelseJson.skriv(CloudEvent.om(organisasjon, "/intake-service", Instant.now()));
        organisasjoner.ta(new ConsumerRecords<>(
                Map.of(partisjon, List.of(new ConsumerRecord<>(partisjon.topic(), 0, 0, "", verdi))), Map.of()));
    }

    /** A first message of a new case. */
    static Barnevern ny(@Nullable String migrertId) {
        return melding(new SakId(UUID.randomUUID()), null, migrertId);
    }

    static Barnevern endring(Barnevern forrige) {
        return melding(forrige.sak().id(), forrige.id(), forrige.sak().migrertId());
    }

    private static Barnevern melding(SakId sak, @Nullable DokumentId forrige, @Nullable String migrertId) {
        LocalDate start = LocalDate.of(2025, 3, 3);
        var barnet = new Personalia(UUID.randomUUID(), start, nummer(), FODT, "2", null, false);
        var bekymring = new Melding(
                UUID.randomUUID(),
                null,
                start,
                false,
                List.of(new Melder("1", null)),
                List.of(new Saksinnhold("2", null)),
                null);
        return new Barnevern(
                new DokumentId(UUID.randomUUID()),
                OffsetDateTime.of(2025, 4, 1, 6, 0, 0, 0, ZoneOffset.UTC),
                forrige,
                new Fagsystem("Testleverandør AS", "Test", "1"),
                new Avgiver(TJENESTEN.verdi(), new Kommunenummer("3401"), "Kongsvinger", null, null),
                new Sak(
                        sak,
                        migrertId,
                        start,
                        null,
                        "2025/1",
                        null,
                        false,
                        List.of(barnet),
                        List.of(bekymring),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()));
    }

    /** A number that belongs to nobody, of a child of this century. */
    static Fodselsnummer nummer() {
        return IntStream.range(250, 450)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(FODT, "2", i))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    /** The answer to a case message that is received now. */
    InnsendingVurdert send(Barnevern melding) throws SQLException {
        return send(
                Format.BVR,
                melding.avgiver().kommunenummer(),
                melding.id(),
                melding.sak().id(),
                null,
                BarnevernXml.skriv(melding));
    }

    /** The answer to a yearly extract of a region that is received now. */
    InnsendingVurdert sendUttrekk(int aar, String region, String fil) throws SQLException {
        var uttrekk = new Arsuttrekk(aar, region, true);
        return send(Format.KOSTRA15F, uttrekk.kommune(), null, null, uttrekk, fil.getBytes(UTF_8));
    }

    private InnsendingVurdert send(
            Format format,
            Kommunenummer kommune,
            @Nullable DokumentId dokument,
            @Nullable SakId sak,
            @Nullable Arsuttrekk uttrekk,
            byte[] innhold)
            throws SQLException {
        var id = new InnsendingId(UUID.randomUUID());
        innboks.ta(new InnsendingMottatt(
                id,
                new HandlerPaaVegneAv(TJENESTEN, null, null, Mekanisme.EGEN),
                format == Format.BVR ? Kanal.FAGSYSTEM : Kanal.KOSTRA,
                format,
                null,
                Provekjoring.NEI,
                kommune,
                dokument,
                sak,
                klokke.instant(),
                uttrekk,
                new Nyttelastdeler(kryptering).del(id, kommune, innhold).getFirst()));
        return svar(id);
    }

    /** The newest answer to a submission. */
    InnsendingVurdert svar(InnsendingId id) throws SQLException {
        return HendelseJson.les(
                        les("SELECT innhold FROM utboks WHERE emne = 'bvr.innsending.vurdert.v1' AND nokkel = '" + id
                                + "' ORDER BY nummer DESC LIMIT 1"),
                        InnsendingVurdert.class)
                .data();
    }

    /** Those who have waited too long are answered. */
    void giOpp() throws SQLException {
        innboks.giOpp();
    }

    /** The first column of the first row, empty when there is none. */
    String les(String sporring) throws SQLException {
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                var rad = sql.executeQuery()) {
            return rad.next() ? String.valueOf(rad.getString(1)) : "";
        }
    }

    void tom() throws SQLException {
        try (var forbindelse = java.sql.DriverManager.getConnection(
                        postgres.jdbcUrl("validation"), "validation_eier", postgres.passord("validation_eier"));
                var sql = forbindelse.createStatement()) {
            sql.execute("TRUNCATE sak, dokument, parkert, konvertering, arsuttrekk, arsuttrekk_sak, utboks");
        }
    }

    @Override
    public void close() {
        organisasjoner.stopp();
        innboks.close();
        database.close();
        postgres.close();
    }

    private static final class Stilleklokke extends Clock {

        private volatile Instant naa = Instant.parse("2026-01-05T00:00:00Z");

        @Override
        public Instant instant() {
            return naa;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId sone) {
            return this;
        }
    }
}
