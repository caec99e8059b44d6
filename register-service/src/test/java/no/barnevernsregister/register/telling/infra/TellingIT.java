package no.barnevernsregister.register.telling.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.register.telling.Periode;
import no.barnevernsregister.register.telling.Tellinger;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The counts on hand-made cases, with the edges that their definitions name, in a real PostgreSQL as the service's role. */
class TellingIT {

    private static final Instant FOR = Instant.parse("2026-01-05T00:00:00Z");
    private static final Instant KUTT = Instant.parse("2026-02-01T00:00:00Z");

    @TempDir
    static Path mappe;

    private static LokalPostgres postgres;
    private int sak;

    @BeforeAll
    static void start() {
        postgres = LokalPostgres.start(mappe, 0);
        postgres.opprettTjeneste("register");
        Flyway.configure()
                .dataSource(postgres.jdbcUrl("register"), "register_eier", postgres.passord("register_eier"))
                .locations("classpath:db/levering", "classpath:db/migration")
                .placeholders(Map.of("app", "register_app", "identitet", "register_identitet"))
                .load()
                .migrate();
    }

    @AfterAll
    static void stopp() {
        postgres.close();
    }

    @BeforeEach
    void tom() throws SQLException {
        kjor("TRUNCATE sak, sak_versjon, personalia, melding, undersokelse, tiltak CASCADE");
        kjor("ALTER SEQUENCE sak_nr_seq RESTART");
        sak = 0;
    }

    @Test
    void et_tiltak_som_slutter_31_desember_er_ikke_aapent_ved_utgangen_av_aaret() throws SQLException {
        tiltak(enSak(), "2024-03-01", "2025-12-31");
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025")).isZero();
    }

    @Test
    void et_tiltak_som_slutter_1_januar_er_i_kraft_det_aaret() throws SQLException {
        tiltak(enSak(), "2024-03-01", "2025-01-01");
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak", "2024")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2024")).isEqualTo(1);
    }

    @Test
    void et_tiltak_som_begynner_1_januar_etter_er_ikke_med() throws SQLException {
        tiltak(enSak(), "2026-01-01", null);
        assertThat(tell("barn_med_tiltak", "2025")).isZero();
    }

    @Test
    void saken_som_lukkes_slutter_det_som_begynte_for_den() throws SQLException {
        int nr = enSak("2025-06-01");
        tiltak(nr, "2024-03-01", null);
        assertThat(tell("barn_med_tiltak_per_slutt", "2024")).isEqualTo(1);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025")).isZero();
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        tiltak(nr, "2025-07-01", null);
        assertThat(tell("barn_med_tiltak_per_slutt", "2025"))
                .as("begynt etter at saken ble lukket")
                .isEqualTo(1);
    }

    @Test
    void snudde_datoer_teller_ikke() throws SQLException {
        tiltak(enSak(), "2025-03-02", "2025-03-01");
        assertThat(tell("barn_med_tiltak", "2025")).isZero();
    }

    @Test
    void tre_maaneder_fra_31_januar_er_30_april() throws SQLException {
        int nr = enSak();
        undersokelse(nr, "2025-01-31", "2025-04-30");
        undersokelse(nr, "2025-01-31", "2025-05-01");
        assertThat(tell("undersokelser_avsluttet", "2025")).isEqualTo(2);
        assertThat(tell("undersokelser_innen_3_mnd", "2025")).isEqualTo(1);
        assertThat(tell("undersokelser_avsluttet", "2025H1")).isEqualTo(2);
        assertThat(tell("undersokelser_avsluttet", "2025H2")).isZero();
    }

    @Test
    void et_barn_med_to_saker_i_kommunen_teller_en_gang() throws SQLException {
        tiltak(enSak(), "2025-01-01", null);
        int andre = enSak();
        kjor("UPDATE personalia SET barn = 'k1:felles'");
        tiltak(andre, "2025-01-01", null);
        assertThat(tell("barn_med_tiltak", "2025")).isEqualTo(1);
        meldt(andre);
        meldt(andre);
        assertThat(celler("meldinger_mottatt", "2025")).singleElement().satisfies(celle -> {
            assertThat(celle.verdi().intValue()).isEqualTo(2);
            assertThat(celle.barn()).isEqualTo(1);
        });
    }

    @Test
    void et_barn_i_to_kommuner_teller_i_begge() throws SQLException {
        tiltak(enSak(), "2025-01-01", null);
        int andre = enSak();
        kjor("UPDATE personalia SET barn = 'k1:felles'");
        kjor("UPDATE sak_versjon SET kommune = '5605' WHERE sak_nr = " + andre);
        tiltak(andre, "2025-01-01", null);
        assertThat(celler("barn_med_tiltak", "2025").stream()
                        .map(celle -> celle.kommune().verdi())
                        .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("5634", "5605");
    }

    @Test
    void saken_teller_der_den_var_ved_periodens_slutt() throws SQLException {
        int nr = enSak();
        meldt(nr);
        versjon(nr, 2, "5605", "2025-07-01");
        assertThat(celler("meldinger_mottatt", "2025H1").getFirst().kommune().verdi())
                .isEqualTo("5634");
        assertThat(celler("meldinger_mottatt", "2025").getFirst().kommune().verdi())
                .isEqualTo("5605");
    }

    @Test
    void uten_noe_uttrekk_i_perioden_gjelder_det_forste() throws SQLException {
        int nr = enSak();
        kjor("UPDATE sak_versjon SET uttrekksdato = '2026-01-03'");
        versjon(nr, 2, "5605", "2026-01-04");
        meldt(nr);
        assertThat(celler("meldinger_mottatt", "2025").getFirst().kommune().verdi())
                .isEqualTo("5634");
    }

    @Test
    void alder_er_hele_aar_paa_periodens_siste_dag() throws SQLException {
        int nr = enSak();
        meldt(nr);
        Map<String, String> grupper = Map.of(
                "2007-12-31",
                "18-22",
                "2008-01-01",
                "13-17",
                "2025-12-31",
                "0-2",
                "2026-01-01",
                "ufodt",
                "2022-12-31",
                "3-5",
                "2000-12-31",
                "25+");
        for (Map.Entry<String, String> en : grupper.entrySet()) {
            kjor("UPDATE personalia SET fodt = '" + en.getKey() + "'");
            assertThat(celler("meldinger_mottatt", "2025").getFirst().aldersgruppe())
                    .as(en.getKey())
                    .isEqualTo(en.getValue());
        }
    }

    @Test
    void uten_personalia_er_kjonn_og_alder_ukjent() throws SQLException {
        meldt(enSak());
        kjor("DELETE FROM personalia");
        assertThat(celler("meldinger_mottatt", "2025")).singleElement().satisfies(celle -> {
            assertThat(celle.kjonn()).isEqualTo("ukjent");
            assertThat(celle.aldersgruppe()).isEqualTo("ukjent");
        });
    }

    @Test
    void en_slettet_sak_teller_ikke() throws SQLException {
        meldt(enSak());
        kjor("UPDATE sak_versjon SET slettet = true");
        assertThat(tell("meldinger_mottatt", "2025")).isZero();
    }

    @Test
    void en_rettelse_endrer_bare_tall_med_senere_kutt() throws SQLException {
        int nr = enSak();
        meldt(nr);
        kjor("UPDATE melding SET kjent_til = '2026-01-20T00:00:00Z'");
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-10T00:00:00Z")))
                .isEqualTo(1);
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-19T23:59:59Z")))
                .isEqualTo(1);
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2026-01-20T00:00:00Z")))
                .isZero();
        assertThat(tell("meldinger_mottatt", "2025", FOR.minusSeconds(1)))
                .as("for registeret visste om det")
                .isZero();
    }

    @Test
    void en_periode_som_ikke_er_over_har_ingen_tall() throws SQLException {
        meldt(enSak());
        assertThat(tell("meldinger_mottatt", "2025", Instant.parse("2025-12-30T22:59:00Z")))
                .isZero();
    }

    @Test
    void tjenestens_rolle_ser_ikke_hvelvet_og_hvelvets_rolle_ser_ikke_sakene() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> sporr("register_app", "SELECT 1 FROM identitet.person"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> sporr("register_identitet", "SELECT 1 FROM sak_versjon"));
    }

    private int enSak() throws SQLException {
        return enSak(null);
    }

    private int enSak(@org.jspecify.annotations.Nullable String slutt) throws SQLException {
        sak++;
        kjor("INSERT INTO sak (rapporterende_org, sak_id, versjon) VALUES ('958935420', gen_random_uuid(), 1)");
        kjor("INSERT INTO sak_versjon (sak_nr, versjon, dokument_id, innsending_id, kommune, uttrekksdato, xsd_versjon,"
                + " kanal, journalnummer, start_dato, slutt_dato, slettet, kjent_fra, innhold) VALUES (" + sak
                + ", 1, gen_random_uuid(), gen_random_uuid(), '5634', '2024-01-02', 4, 'FAGSYSTEM', '1', '2024-01-01', "
                + (slutt == null ? "NULL" : "'" + slutt + "'") + ", false, '" + FOR + "', '')");
        kjor("INSERT INTO personalia (sak_nr, id, start_dato, fodt, kjonn, barn, avtrykk, kjent_fra) VALUES (" + sak
                + ", gen_random_uuid(), '2024-01-01', '2015-05-05', '1', 'k1:" + sak + "', '', '" + FOR + "')");
        return sak;
    }

    private static void versjon(int nr, int versjon, String kommune, String uttrekk) throws SQLException {
        kjor("INSERT INTO sak_versjon SELECT sak_nr, " + versjon + ", gen_random_uuid(), gen_random_uuid(), '" + kommune
                + "', bydel, '" + uttrekk + "', xsd_versjon, kanal, leverandor_org, migrert_id, journalnummer,"
                + " start_dato, slutt_dato, slettet, kjent_fra, innhold FROM sak_versjon WHERE versjon = 1 AND sak_nr = "
                + nr);
    }

    private static void meldt(int nr) throws SQLException {
        kjor("INSERT INTO melding (sak_nr, id, start_dato, avtrykk, kjent_fra) VALUES (" + nr
                + ", gen_random_uuid(), '2025-03-03', '', '" + FOR + "')");
    }

    private static void undersokelse(int nr, String fra, String til) throws SQLException {
        kjor("INSERT INTO undersokelse (sak_nr, id, start_dato, slutt_dato, avtrykk, kjent_fra) VALUES (" + nr
                + ", gen_random_uuid(), '" + fra + "', '" + til + "', '', '" + FOR + "')");
    }

    private static void tiltak(int nr, String fra, @org.jspecify.annotations.Nullable String til) throws SQLException {
        kjor("INSERT INTO tiltak (sak_nr, id, start_dato, slutt_dato, kategori, lov, kapittel, paragraf, ledd, jmfr,"
                + " avtrykk, kjent_fra) VALUES (" + nr + ", gen_random_uuid(), '" + fra + "', "
                + (til == null ? "NULL" : "'" + til + "'") + ", '3.6', 'BVL2021', '3', '1', '', '', '', '" + FOR
                + "')");
    }

    private static int tell(String telling, String periode) throws SQLException {
        return tell(telling, periode, KUTT);
    }

    private static int tell(String telling, String periode, Instant kutt) throws SQLException {
        return celler(telling, periode, kutt).stream()
                .mapToInt(celle -> celle.verdi().intValue())
                .sum();
    }

    private static List<Tellingscelle> celler(String telling, String periode) throws SQLException {
        return celler(telling, periode, KUTT);
    }

    private static List<Tellingscelle> celler(String telling, String periode, Instant kutt) throws SQLException {
        try (Connection app = koble("register_app")) {
            return new Teller(app).tell(Tellinger.finn(telling).orElseThrow(), Periode.av(periode), kutt);
        }
    }

    private static void kjor(String sql) throws SQLException {
        sporr("register_eier", sql);
    }

    private static void sporr(String rolle, String sql) throws SQLException {
        try (Connection forbindelse = koble(rolle);
                Statement setning = forbindelse.createStatement()) {
            setning.execute(sql);
        }
    }

    private static Connection koble(String rolle) throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl("register"), rolle, postgres.passord(rolle));
    }
}
