package no.barnevernsregister.register.oppbevaring.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.register.oppbevaring.Utforelse;
import no.barnevernsregister.register.revisjon.Kontroll.Hel;
import no.barnevernsregister.register.revisjon.infra.Seglfil;
import no.barnevernsregister.register.revisjon.infra.Seglverk;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules carried out as the clock goes. What is old came when the register's clock stood far back. */
class OppbevaringIT {

    private static final Instant DA = Instant.parse("2011-01-05T00:00:00Z");

    @TempDir
    Path mappe;

    private Proveregister register;

    @BeforeEach
    void start() throws SQLException {
        register = Proveregister.start(mappe.resolve("pg"));
        som("register_eier", "UPDATE oppbevaring SET gjelder_fra = '2000-01-01'");
    }

    @AfterEach
    void stopp() {
        register.close();
    }

    @Test
    void innholdet_i_erstattede_versjoner_faller_bort_etter_ti_aar_og_det_nyeste_blir_staaende() throws SQLException {
        Saksbygger sak = enSak().med(melding("2010-03-03", null));
        register.ta(sak, DA);
        register.ta(sak.lukket("2011-01-04"), DA.plusSeconds(1));
        register.ta(enSak(), DA);

        assertThat(utfor("2021-01-05T00:00:00Z")).containsEntry("saksinnhold", 0L);
        assertThat(register.tall("SELECT count(*) FROM sak_innhold")).isEqualTo(3);
        assertThat(utfor("2021-01-05T00:00:02Z")).containsEntry("saksinnhold", 1L);
        assertThat(register.tall("SELECT count(*) FROM sak_innhold")).isEqualTo(2);
        assertThat(register.tall("SELECT count(*) FROM sak_versjon"))
                .as("tallene kan telles som før")
                .isEqualTo(3);
        assertThat(register.sporr(
                        Tilgang.ALLE,
                        "SELECT string_agg(formaal || ':' || rader, ' ' ORDER BY nr) FROM revisjon WHERE slag = 'SLETTET'"
                                + " AND sporring = 'saksinnhold' AND hjemmel <> ''"))
                .isEqualTo("eldre enn 2011-01-05T00:00:00Z:0 eldre enn 2011-01-05T00:00:02Z:1");
    }

    @Test
    void numre_som_ingen_sak_peker_paa_gaar_ut_av_hvelvet_og_de_andre_blir() throws SQLException {
        register.ta(enSak(), DA);
        som(
                "register_eier",
                "INSERT INTO identitet.person (pseudonym, slag, nummer, opprettet)"
                        + " VALUES ('p:foreldrelos', 'fnr', '{}', now() - interval '20 days')");
        som("register_eier", "UPDATE identitet.person SET opprettet = opprettet - interval '20 days'");

        assertThat(utfor(Instant.now().minusSeconds(11 * 24 * 3600).toString())).containsEntry("hvelv", 0L);
        assertThat(utfor(Instant.now().toString())).containsEntry("hvelv", 1L);
        try (Connection identitet = register.koble("register_identitet");
                Statement sql = identitet.createStatement();
                var rad =
                        sql.executeQuery("SELECT count(*) FROM identitet.person WHERE pseudonym <> 'p:foreldrelos'")) {
            rad.next();
            assertThat(rad.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void hele_maaneder_av_loggen_faller_bort_og_loggen_er_fortsatt_hel() throws SQLException {
        var fil = new Seglfil(mappe.resolve("segl"), register.nokler());
        som(
                "postgres",
                "CREATE TABLE revisjon_2011_01 PARTITION OF revisjon FOR VALUES FROM ('2011-01-01 00:00Z')"
                        + " TO ('2011-02-01 00:00Z'); ALTER TABLE revisjon_2011_01 OWNER TO register_eier;"
                        + " INSERT INTO revisjon (tid, slag, hvem, rolle, sporring, omfang)"
                        + " SELECT '2011-01-09', 'REGISTRERT', 'x', 'x', 'sak', '5634' FROM generate_series(1, 3)");
        register.ta(enSak(), DA);

        assertThat(utfor("2021-02-01T00:00:00Z")).as("er ikke forseglet").doesNotContainKey("revisjon");
        try (Connection forbindelse = register.forbindelse()) {
            fil.leggTil(new Seglverk(forbindelse).forsegl().orElseThrow(), DA);
        }
        assertThat(utfor("2021-01-31T23:59:00Z")).containsEntry("revisjon", 0L);
        assertThat(utfor("2021-02-01T00:00:00Z")).containsEntry("revisjon", 3L);
        try (Connection forbindelse = register.forbindelse()) {
            fil.leggTil(new Seglverk(forbindelse).forsegl().orElseThrow(), DA);
            Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
            assertThat(new Seglverk(forbindelse).kontroller(fil)).isInstanceOf(Hel.class);
            forbindelse.rollback();
        }
    }

    @Test
    void en_ny_regel_gjelder_fra_sin_dag() throws SQLException {
        Saksbygger sak = enSak();
        register.ta(sak, DA);
        register.ta(sak.lukket("2011-01-04"), DA.plusSeconds(1));
        som("register_eier", "INSERT INTO oppbevaring VALUES ('saksinnhold', '2013-01-01', '1 year', 'ny forskrift')");
        assertThat(utfor("2012-12-31T00:00:00Z")).containsEntry("saksinnhold", 0L);
        assertThat(utfor("2013-01-02T00:00:00Z")).containsEntry("saksinnhold", 1L);
    }

    @Test
    void tjenesten_kan_verken_endre_reglene_eller_slette_utenom_dem() {
        for (String setning : List.of(
                "UPDATE oppbevaring SET lengde = '1 day'",
                "INSERT INTO oppbevaring VALUES ('saksinnhold', '2020-01-01', '1 day', 'x')",
                "SELECT bortfall_saksinnhold(now())",
                "SELECT bortfall_revisjon(now())",
                "DELETE FROM sak_innhold")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(setning)
                    .isThrownBy(() -> som("register_app", setning))
                    .withMessageContaining("permission denied");
        }
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> som("register_app", "SELECT oppbevar('saksinnhold', now() + interval '11 years')"))
                .withMessageContaining("klokka");
    }

    private Map<String, Long> utfor(String tid) {
        register.naa(Instant.parse(tid));
        return new Oppbevaring(register.app(), register.klokke())
                .utfor().stream().collect(Collectors.toMap(Utforelse::hva, Utforelse::antall));
    }

    private void som(String rolle, String setning) throws SQLException {
        try (Connection forbindelse = register.koble(rolle);
                Statement sql = forbindelse.createStatement()) {
            sql.execute(setning);
        }
    }
}
