package no.barnevernsregister.register.sak.infra;

import static org.awaitility.Awaitility.await;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Barnevern;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.hendelse.SakGodkjent;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.contracts.xml.BarnevernXml;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.register.identitet.Identitetshvelv;
import no.barnevernsregister.register.identitet.infra.Provehvelv;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.flywaydb.core.Flyway;

/**
 * The register from the events on a topic to the rows: the service's own listener, vault, migrations and roles, on a real
 * PostgreSQL, with a clock that the test sets.
 */
public final class Proveregister implements AutoCloseable {

    private static final Organisasjonsnummer TJENESTEN = new Organisasjonsnummer("958935420");

    private final LokalPostgres postgres;
    private final FilNokkeltjeneste nokler;
    private final Nyttelastkryptering kryptering;
    private final Identitetshvelv hvelv;
    private final AgroalDataSource app;
    private final AgroalDataSource identitet;
    private final GodkjentLytter lytter;
    private final Stilleklokke klokke = new Stilleklokke();
    private final Map<SakId, SakGodkjent> nyeste = new HashMap<>();

    private Proveregister(Path mappe) throws SQLException {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("register");
        Flyway.configure()
                .dataSource(url(), "register_eier", postgres.passord("register_eier"))
                .locations("classpath:db/levering", "classpath:db/migration")
                .placeholders(Map.of("app", "register_app", "identitet", "register_identitet"))
                .load()
                .migrate();
        nokler = new FilNokkeltjeneste(mappe.resolve("nokler"));
        kryptering = new Nyttelastkryptering(nokler, klokke);
        app = basseng("register_app");
        identitet = basseng("register_identitet");
        hvelv = Provehvelv.i(identitet, nokler, kryptering);
        lytter = new GodkjentLytter(app, kryptering, hvelv, klokke);
    }

    /** An empty register. */
    public static Proveregister start(Path mappe) throws SQLException {
        return new Proveregister(mappe);
    }

    /** Removes all cases; the vault keeps its key. */
    public void tom() throws SQLException {
        nyeste.clear();
        try (Connection eier = koble("register_eier");
                Statement sql = eier.createStatement()) {
            sql.execute("TRUNCATE sak CASCADE");
            sql.execute("TRUNCATE konvertering, utboks");
        }
    }

    /** The register learns of the case as it is now, at the instant, as the next version. */
    public SakGodkjent ta(Saksbygger sak, Instant tid) throws SQLException {
        SakGodkjent neste = neste(sak);
        ta(List.of(neste), tid);
        return neste;
    }

    /** The event of the case as it is now, as the next version; not yet taken in. */
    public SakGodkjent neste(Saksbygger sak) {
        SakGodkjent forrige = nyeste.get(sak.id());
        var dokument = new DokumentId(UUID.randomUUID());
        return neste(sak.melding(dokument, forrige == null ? null : forrige.dokumentId()), sak.kanal());
    }

    /** The event of a message that holds the merged case, as the next version; not yet taken in. */
    public SakGodkjent neste(Barnevern melding, Kanal kanal) {
        SakId sak = melding.sak().id();
        SakGodkjent forrige = nyeste.get(sak);
        SakGodkjent neste = hendelse(melding, kanal, forrige == null ? 1 : forrige.versjon() + 1);
        nyeste.put(sak, neste);
        return neste;
    }

    /** The event of a message that holds the merged case, as this version; nothing here remembers it. */
    public SakGodkjent hendelse(Barnevern melding, Kanal kanal, int versjon) {
        var innsending = InnsendingId.ny(Instant.now());
        Kommunenummer kommune = melding.avgiver().kommunenummer();
        return new SakGodkjent(
                innsending,
                melding.id(),
                melding.forrigeId(),
                melding.sak().id(),
                versjon,
                new HandlerPaaVegneAv(TJENESTEN, null, null, Mekanisme.EGEN),
                kanal,
                4,
                kommune,
                melding.avgiver().bydelsnummer(),
                melding.datoUttrekk(),
                klokke.instant(),
                null,
                new Nyttelastdeler(kryptering)
                        .del(innsending, kommune, BarnevernXml.skriv(melding))
                        .getFirst());
    }

    /** Hands over a batch as the broker would, and sees to it that none became a dead letter. */
    public void ta(List<SakGodkjent> hendelser, Instant tid) throws SQLException {
        lever(hendelser, tid);
        krevIngenDode();
    }

    /** Fails when a dead letter has been written. */
    public void krevIngenDode() throws SQLException {
        String dode = sporr(Tilgang.ALLE, "SELECT string_agg(innhold, ' ') FROM utboks WHERE emne LIKE '%.dlt'");
        if (!dode.isEmpty()) {
            throw new IllegalStateException("Dødt brev: " + dode);
        }
    }

    /** Hands over a batch as the broker would. */
    public void lever(List<SakGodkjent> hendelser, Instant tid) {
        klokke.naa = tid;
        var partisjon = new TopicPartition("bvr.sak.godkjent.v1", 0);
        List<ConsumerRecord<String, String>> bunke = new ArrayList<>();
        for (SakGodkjent hendelse : hendelser) {
            String verdi = HendelseJson.skriv(CloudEvent.om(hendelse, "/validation-service", Instant.now()));
            bunke.add(new ConsumerRecord<>(partisjon.topic(), 0, 0, hendelse.nokkel(), verdi));
        }
        lytter.ta(new ConsumerRecords<>(Map.of(partisjon, bunke), Map.of()));
    }

    /** What the service's role reads with this access; the first column of the first row, empty when there is none. */
    public String sporr(Tilgang tilgang, String sporring) throws SQLException {
        try (Connection forbindelse = app.getConnection()) {
            forbindelse.setAutoCommit(false);
            Tilgangsgrense.sett(forbindelse, tilgang);
            try (Statement sql = forbindelse.createStatement();
                    ResultSet rad = sql.executeQuery(sporring)) {
                return rad.next() ? Objects.requireNonNullElse(rad.getString(1), "") : "";
            } finally {
                forbindelse.rollback();
            }
        }
    }

    /** As {@link #sporr(Tilgang, String)}, of everything, as a number. */
    public int tall(String sporring) throws SQLException {
        return Integer.parseInt(sporr(Tilgang.ALLE, sporring));
    }

    /** A connection of the service's own pool. */
    public Connection forbindelse() throws SQLException {
        return app.getConnection();
    }

    /** Where a database of the same server answers a role. */
    public String adresse(String database, String rolle) {
        return postgres.jdbcUrl(database) + "?user=" + rolle + "&password=" + postgres.passord(rolle);
    }

    /** A connection of a role, outside any pool. */
    public Connection koble(String rolle) throws SQLException {
        return DriverManager.getConnection(url(), rolle, postgres.passord(rolle));
    }

    public Clock klokke() {
        return klokke;
    }

    /** Moves the clock. */
    public void naa(Instant tid) {
        klokke.naa = tid;
    }

    /** Kills PostgreSQL as a power cut would, and starts it again; whoever was connected connects anew. */
    public void drepDatabasen() {
        postgres.drepOgStart();
        for (AgroalDataSource basseng : List.of(app, identitet)) {
            basseng.flush(AgroalDataSource.FlushMode.ALL);
            await().ignoreExceptions().until(() -> svarer(basseng));
        }
    }

    private static boolean svarer(AgroalDataSource basseng) throws SQLException {
        try (Connection forbindelse = basseng.getConnection()) {
            return forbindelse.isValid(1);
        }
    }

    /** The vault that the listener uses. */
    public Identitetshvelv hvelv() {
        return hvelv;
    }

    /** The vault's own pool, keys and encryption, for those who open it beside the listener. */
    public AgroalDataSource identitet() {
        return identitet;
    }

    /** The pool of the service's own role. */
    public AgroalDataSource app() {
        return app;
    }

    public FilNokkeltjeneste nokler() {
        return nokler;
    }

    public Nyttelastkryptering kryptering() {
        return kryptering;
    }

    private String url() {
        return postgres.jdbcUrl("register");
    }

    private AgroalDataSource basseng(String rolle) throws SQLException {
        return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                .connectionPoolConfiguration(pool -> pool.maxSize(8)
                        .connectionFactoryConfiguration(kobling -> kobling.jdbcUrl(url())
                                .principal(new NamePrincipal(rolle))
                                .credential(new SimplePassword(postgres.passord(rolle))))));
    }

    @Override
    public void close() {
        lytter.stopp();
        app.close();
        identitet.close();
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
