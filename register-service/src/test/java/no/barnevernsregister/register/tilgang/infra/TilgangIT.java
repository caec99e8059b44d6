package no.barnevernsregister.register.tilgang.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static no.barnevernsregister.register.sak.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What each role may see and do, in the roles' own connections. */
class TilgangIT {

    private static final Instant FOR = Instant.parse("2026-01-05T00:00:00Z");
    private static final Tilgang VARDO = Tilgang.til(List.of(new Kommunenummer("5634")));
    private static final Tilgang HAMMERFEST = Tilgang.til(List.of(new Kommunenummer("5603")));

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        register.ta(enSak().med(melding("2025-03-03", null)).med(tiltak("2025-04-04", null)), FOR);
        register.ta(enSak().i("5603").med(melding("2025-03-03", null)), FOR);
        Saksbygger flytter = enSak().med(melding("2025-01-01", null));
        register.ta(flytter, FOR);
        register.ta(flytter.i("5603"), FOR.plusSeconds(1));
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @Test
    void uten_tilgang_er_hver_tabell_tom() throws SQLException {
        try (Connection app = register.koble("register_app");
                Statement sql = app.createStatement()) {
            for (String tabell : vernede()) {
                assertThat(antall(sql, tabell, "true")).as(tabell).isZero();
            }
        }
    }

    @Test
    void en_kommune_ser_sine_egne_rader_og_ingen_andres() throws SQLException {
        assertThat(register.sporr(VARDO, "SELECT count(*) FROM melding")).isEqualTo("2");
        assertThat(register.sporr(HAMMERFEST, "SELECT count(*) FROM melding")).isEqualTo("2");
        for (String tabell : vernede()) {
            assertThat(register.sporr(VARDO, "SELECT count(*) FROM " + tabell + " WHERE kommune <> '5634'"))
                    .as(tabell)
                    .isEqualTo("0");
        }
    }

    @Test
    void en_sak_som_har_flyttet_er_den_nye_kommunens() throws SQLException {
        String naa = "SELECT count(*) FROM melding_ved('2026-01-06T00:00:00Z')";
        assertThat(register.sporr(VARDO, naa)).isEqualTo("1");
        assertThat(register.sporr(HAMMERFEST, naa)).isEqualTo("2");
    }

    @Test
    void flere_kommuner_er_summen_av_dem_og_ingen_er_ingen() throws SQLException {
        Tilgang begge = Tilgang.til(List.of(new Kommunenummer("5634"), new Kommunenummer("5603")));
        assertThat(register.sporr(begge, "SELECT count(*) FROM melding")).isEqualTo("4");
        assertThat(register.sporr(Tilgang.til(List.of()), "SELECT count(*) FROM melding"))
                .isEqualTo("0");
    }

    @Test
    void tilgangen_ender_med_transaksjonen() throws SQLException {
        try (Connection app = register.koble("register_app");
                Statement sql = app.createStatement()) {
            app.setAutoCommit(false);
            Tilgangsgrense.sett(app, Tilgang.ALLE);
            assertThat(antall(sql, "melding", "true")).isEqualTo(4);
            app.commit();
            assertThat(antall(sql, "melding", "true")).isZero();
            app.rollback();
        }
    }

    @Test
    void ingen_legger_til_rader_for_en_annen_kommune() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> register.sporr(
                        VARDO,
                        "INSERT INTO sak (rapporterende_org, sak_id, kommune)"
                                + " VALUES ('958935420', gen_random_uuid(), '5603') RETURNING nr"))
                .withMessageContaining("row-level security");
    }

    @Test
    void rollen_endrer_bare_hvor_lenge_noe_var_kjent_og_sletter_ingenting() {
        for (String setning : List.of(
                "UPDATE melding SET start_dato = start_dato",
                "UPDATE melding_melder SET kode = kode",
                "UPDATE sak_versjon SET kommune = kommune",
                "DELETE FROM melding",
                "DELETE FROM sak_innhold",
                "TRUNCATE melding")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(setning)
                    .isThrownBy(() -> utfor("register_app", setning))
                    .withMessageContaining("permission denied");
        }
    }

    @Test
    void rollene_eier_ingenting_og_slipper_ikke_forbi_radvernet() throws SQLException {
        try (Connection app = register.koble("register_app");
                Statement sql = app.createStatement()) {
            assertThat(antall(
                            sql,
                            "pg_roles",
                            "rolname IN ('register_app', 'register_identitet')"
                                    + " AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"))
                    .isZero();
            assertThat(antall(
                            sql,
                            "pg_class JOIN pg_roles r ON r.oid = relowner",
                            "rolname IN ('register_app', 'register_identitet')"))
                    .isZero();
            assertThat(antall(
                            sql,
                            "pg_class",
                            "relname IN ('" + String.join("', '", vernede())
                                    + "') AND NOT (relrowsecurity AND relforcerowsecurity)"))
                    .isZero();
        }
    }

    @Test
    void tjenestens_rolle_ser_ikke_hvelvet_og_hvelvets_rolle_ser_ikke_sakene() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> utfor("register_app", "SELECT 1 FROM identitet.person"));
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> utfor("register_identitet", "SELECT 1 FROM sak_versjon"));
    }

    private static List<String> vernede() {
        List<String> tabeller = new ArrayList<>(List.of("sak", "sak_versjon", "sak_innhold", "ventende_versjon"));
        for (Tabell tabell : Tabell.values()) {
            tabeller.add(tabell.navn());
        }
        return tabeller;
    }

    private static int antall(Statement sql, String tabell, String vilkaar) throws SQLException {
        try (ResultSet rad = sql.executeQuery("SELECT count(*) FROM " + tabell + " WHERE " + vilkaar)) {
            rad.next();
            return rad.getInt(1);
        }
    }

    private static void utfor(String rolle, String setning) throws SQLException {
        try (Connection forbindelse = register.koble(rolle);
                Statement sql = forbindelse.createStatement()) {
            sql.execute(setning);
        }
    }
}
