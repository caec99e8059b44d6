package no.barnevernsregister.contracts.levering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.InnsendingRegistrert;
import no.barnevernsregister.contracts.hendelse.Nyttelast;
import no.barnevernsregister.contracts.kryptering.FilNokkeltjeneste;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.DokumentId;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.local.LokalPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

/** Outbox, inbox and parts against a real PostgreSQL: what every service's promise stands on. */
class LeveringIT {

    @TempDir
    static Path mappe;

    private static LokalPostgres postgres;
    private static final PGSimpleDataSource DATABASE = new PGSimpleDataSource();

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("intake");
        DATABASE.setUrl(postgres.jdbcUrl("intake"));
        DATABASE.setUser("intake_eier");
        DATABASE.setPassword(postgres.passord("intake_eier"));
        try (InputStream sql = Utboks.class.getResourceAsStream("/db/levering/V0_1__utboks_og_innboks.sql")) {
            kjor(new String(sql.readAllBytes(), UTF_8).replace("${app}", "intake_app"));
        }
    }

    @AfterAll
    static void stopp() {
        postgres.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        kjor("TRUNCATE utboks, innboks, nyttelastdel");
    }

    @Test
    void utboksen_sendes_i_rekkefolge_og_bare_en_gang() throws Exception {
        for (int i = 1; i <= 7; i++) {
            leggTil(hendelse(i));
        }
        List<String> sendt = new ArrayList<>();
        var post = new Utbokspost(DATABASE, (emne, nokkel, innhold) -> {
            sendt.add(innhold);
            return CompletableFuture.completedFuture(null);
        });

        assertThat(post.sendBunke()).isEqualTo(7);
        assertThat(post.sendBunke()).isZero();

        assertThat(sendt.stream()
                        .map(json -> HendelseJson.les(json, InnsendingRegistrert.class)
                                .data()
                                .versjon()))
                .containsExactly(1, 2, 3, 4, 5, 6, 7);
    }

    @Test
    void det_megleren_ikke_tok_imot_blir_sendt_neste_gang() throws Exception {
        leggTil(hendelse(1));
        var nede = new Utbokspost(
                DATABASE, (emne, nokkel, innhold) -> CompletableFuture.failedFuture(new IOException("nede")));
        assertThatExceptionOfType(Exception.class).isThrownBy(nede::sendBunke);
        assertThat(tall("SELECT count(*) FROM utboks WHERE sendt IS NULL")).isEqualTo(1);

        var oppe = new Utbokspost(DATABASE, (emne, nokkel, innhold) -> CompletableFuture.completedFuture(null));
        assertThat(oppe.sendBunke()).isEqualTo(1);
    }

    @Test
    void to_som_sender_samtidig_gaar_ikke_i_beina_paa_hverandre() throws Exception {
        leggTil(hendelse(1));
        var post = new Utbokspost(DATABASE, (emne, nokkel, innhold) -> {
            try {
                // While the first still sends, another finds nothing to do.
                var annen = new Utbokspost(DATABASE, (e, n, i) -> CompletableFuture.failedFuture(new IOException()));
                assertThat(annen.sendBunke()).isZero();
            } catch (Exception e) {
                return CompletableFuture.failedFuture(e);
            }
            return CompletableFuture.completedFuture(null);
        });
        assertThat(post.sendBunke()).isEqualTo(1);
    }

    @Test
    void det_som_er_gammelt_blir_ryddet_og_det_som_ikke_er_sendt_blir_liggende() throws Exception {
        leggTil(hendelse(1));
        leggTil(hendelse(2));
        kjor("UPDATE utboks SET opprettet = now() - interval '9 days'");
        kjor("UPDATE utboks SET sendt = now() - interval '8 days' WHERE nummer = (SELECT min(nummer) FROM utboks)");

        new Utbokspost(DATABASE, (emne, nokkel, innhold) -> CompletableFuture.completedFuture(null)).rydd();

        assertThat(tall("SELECT count(*) FROM utboks")).isEqualTo(1);
        assertThat(tall("SELECT count(*) FROM utboks WHERE sendt IS NULL")).isEqualTo(1);
    }

    @Test
    void en_hendelse_som_kommer_tre_ganger_virker_en_gang() {
        List<Integer> virket = new ArrayList<>();
        try (var mottak =
                mottak((forbindelse, hendelse) -> virket.add(hendelse.data().versjon()))) {
            String json = HendelseJson.skriv(hendelse(1));
            mottak.ta(List.of(forsendelse(1, json), forsendelse(2, json)));
            mottak.ta(List.of(forsendelse(3, json)));
        }
        assertThat(virket).containsExactly(1);
    }

    @Test
    void en_giftig_melding_stopper_ikke_naboene_og_etterlater_et_brev_uten_innhold() throws SQLException {
        List<Integer> virket = new ArrayList<>();
        try (var mottak = mottak((forbindelse, hendelse) -> {
            if (Objects.requireNonNull(hendelse.data().versjon()) == 2) {
                throw new IllegalArgumentException("hemmelig innhold");
            }
            virket.add(hendelse.data().versjon());
        })) {
            mottak.ta(List.of(
                    forsendelse(1, HendelseJson.skriv(hendelse(1))),
                    forsendelse(2, HendelseJson.skriv(hendelse(2))),
                    forsendelse(3, "{\"hemmelig\": \"innhold\"}"),
                    forsendelse(4, HendelseJson.skriv(hendelse(4)))));
        }
        // The batch was rolled back first, so the good ones are seen twice by this list and once by the database.
        assertThat(virket).endsWith(1, 4);
        assertThat(tall("SELECT count(*) FROM innboks")).isEqualTo(3);
        assertThat(tall("SELECT count(*) FROM utboks WHERE emne = 'bvr.innsending.registrert.v1.dlt'"))
                .isEqualTo(2);
        assertThat(tall("SELECT count(*) FROM utboks WHERE innhold LIKE '%hemmelig%'"))
                .isZero();
        assertThat(tall("SELECT count(*) FROM utboks WHERE innhold LIKE '%ULESBAR_HENDELSE%'"))
                .isEqualTo(1);
    }

    @Test
    void en_annen_database_som_ikke_svarer_gjor_ingen_hendelse_til_et_dodt_brev() throws SQLException {
        List<Integer> virket = new ArrayList<>();
        var nede = new java.util.concurrent.atomic.AtomicInteger(1);
        try (var mottak = mottak((forbindelse, hendelse) -> {
            if (nede.getAndDecrement() > 0) {
                throw new IllegalStateException(new SQLException("hvelvet svarer ikke", "08006"));
            }
            virket.add(hendelse.data().versjon());
        })) {
            mottak.ta(List.of(forsendelse(1, HendelseJson.skriv(hendelse(1)))));
        }
        assertThat(virket).containsExactly(1);
        assertThat(tall("SELECT count(*) FROM utboks")).isZero();
    }

    @Test
    void en_stor_nyttelast_settes_sammen_av_delene_i_hvilken_rekkefolge_de_enn_kommer() throws SQLException {
        byte[] hele = "barnevern ".repeat(150_000).getBytes(UTF_8);
        var deler = new Nyttelastdeler(
                new Nyttelastkryptering(new FilNokkeltjeneste(mappe.resolve("nokler")), Clock.systemUTC()));
        InnsendingId id = InnsendingId.ny(Instant.now());
        List<Nyttelast> alle = new ArrayList<>(deler.del(id, new Kommunenummer("5634"), hele));
        assertThat(alle).hasSize(3);
        Collections.reverse(alle);
        try (Connection forbindelse = DATABASE.getConnection()) {
            assertThat(deler.ta(forbindelse, id, alle.get(0))).isEmpty();
            assertThat(deler.ta(forbindelse, id, alle.get(0)))
                    .as("en gjentatt del")
                    .isEmpty();
            assertThat(deler.ta(forbindelse, id, alle.get(1))).isEmpty();
            Optional<byte[]> samlet = deler.ta(forbindelse, id, alle.get(2));
            assertThat(samlet).hasValueSatisfying(innhold -> assertThat(innhold).isEqualTo(hele));
        }
        assertThat(tall("SELECT count(*) FROM nyttelastdel")).isZero();
    }

    private static Mottak<InnsendingRegistrert> mottak(Behandler<InnsendingRegistrert> behandler) {
        return new Mottak<>("prove", InnsendingRegistrert.class, DATABASE, Clock.systemUTC(), behandler);
    }

    private static Forsendelse forsendelse(long offset, String verdi) {
        return new Forsendelse("bvr.innsending.registrert.v1", 0, offset, verdi);
    }

    private static CloudEvent<InnsendingRegistrert> hendelse(int versjon) {
        var data = new InnsendingRegistrert(
                InnsendingId.ny(Instant.now()),
                new SakId(UUID.randomUUID()),
                new DokumentId(UUID.randomUUID()),
                versjon,
                Instant.now());
        return CloudEvent.om(data, "/register-service", Instant.now());
    }

    private static void leggTil(CloudEvent<?> hendelse) throws SQLException {
        try (Connection forbindelse = DATABASE.getConnection()) {
            Utboks.leggTil(forbindelse, hendelse);
        }
    }

    private static void kjor(String sql) throws SQLException {
        try (Connection forbindelse = DATABASE.getConnection();
                Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private static long tall(String sporring) throws SQLException {
        try (Connection forbindelse = DATABASE.getConnection();
                Statement setning = forbindelse.createStatement();
                ResultSet rad = setning.executeQuery(sporring)) {
            rad.next();
            return rad.getLong(1);
        }
    }
}
