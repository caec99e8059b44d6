package no.barnevernsregister.register.revisjon.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Kontroll.Brudd;
import no.barnevernsregister.register.revisjon.Kontroll.Dom;
import no.barnevernsregister.register.revisjon.Kontroll.Hel;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.Segl;
import no.barnevernsregister.register.sak.infra.Proveregister;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The audit log on a real PostgreSQL: who may do what to it, and what a superuser's hand leaves behind. */
class RevisjonIT {

    private static final Instant NAA = Instant.parse("2026-01-05T00:00:00Z");
    private static final Hvem HVEM = new Hvem("7f3f1c1e", "bufdir-innsyn");
    private static final Lesing LESING =
            new Lesing("innsyn", new Formaal("krav om innsyn", "artikkel 15"), Tilgang.ALLE);

    @TempDir
    Path mappe;

    private Proveregister register;
    private Seglfil fil;

    @BeforeEach
    void start() throws SQLException {
        register = Proveregister.start(mappe.resolve("pg"));
        fil = new Seglfil(mappe.resolve("segl"), register.nokler());
        for (int i = 0; i < 5; i++) {
            register.ta(enSak().med(melding("2025-03-03", null)), NAA);
            forsegl();
        }
        new Revisjon(register.app())
                .les(HVEM, LESING, forbindelse -> new Lest<>("svar", 12, List.of(1L, 2L), List.of("k1:ab")));
        forsegl();
    }

    @AfterEach
    void stopp() {
        register.close();
    }

    @Test
    void innlesing_og_lesing_staar_i_loggen_og_loggen_er_hel() throws SQLException {
        assertThat(register.tall("SELECT count(*) FROM revisjon WHERE slag = 'REGISTRERT' AND hvem = '958935420'"
                        + " AND sak_nr IS NOT NULL AND omfang = '5634'"))
                .isEqualTo(5);
        assertThat(register.tall("SELECT count(*) FROM revisjon WHERE slag = 'LEST' AND rader = 12 AND formaal ="
                        + " 'krav om innsyn' AND hjemmel = 'artikkel 15' AND hvem = '7f3f1c1e'"))
                .as("én for hver sak og hvert barn")
                .isEqualTo(3);
        assertThat(kontroll()).isEqualTo(new Hel(6, 8, 0, 0));
        assertThat(fil.les()).hasSize(6);
    }

    @Test
    void det_som_ikke_er_ferdig_blir_ikke_forseglet_for_det_er_ferdig() throws SQLException {
        try (Connection treg = register.forbindelse()) {
            treg.setAutoCommit(false);
            Revisjonslogg.lest(treg, HVEM, LESING, Lest.alle("", 1));
            register.ta(enSak(), NAA.plusSeconds(1));
            forsegl();
            assertThat(kontroll()).isEqualTo(new Hel(6, 8, 1, 0));
            treg.commit();
        }
        forsegl();
        assertThat(kontroll()).isEqualTo(new Hel(7, 10, 0, 0));
    }

    @Test
    void en_lesing_som_ikke_kan_loggfores_gir_ikke_noe_svar() throws SQLException {
        var revisjon = new Revisjon(register.app());
        som(
                "register_eier",
                "REVOKE INSERT (slag, hvem, rolle, sporring, formaal, hjemmel, omfang, sak_nr, barn, rader)"
                        + " ON revisjon FROM register_app");
        assertThatExceptionOfType(no.barnevernsregister.register.revisjon.RevisjonSvikter.class)
                .isThrownBy(() -> revisjon.les(HVEM, LESING, forbindelse -> Lest.alle("svar", 1)));
        assertThatExceptionOfType(no.barnevernsregister.register.revisjon.RevisjonSvikter.class)
                .isThrownBy(() -> revisjon.begynn(HVEM, LESING));
    }

    @Test
    void ingen_av_rollene_endrer_eller_fjerner_noe() {
        for (String setning : List.of(
                "UPDATE revisjon SET hvem = 'en annen'",
                "DELETE FROM revisjon",
                "TRUNCATE revisjon",
                "UPDATE revisjon_segl SET antall = 1",
                "DELETE FROM revisjon_segl",
                "TRUNCATE revisjon_segl",
                "INSERT INTO revisjon (tid, slag, hvem, rolle, sporring, omfang)"
                        + " VALUES ('2020-01-01', 'REGISTRERT', 'x', 'x', 'x', 'x')")) {
            assertThatExceptionOfType(SQLException.class)
                    .as(setning)
                    .isThrownBy(() -> som("register_app", setning))
                    .withMessageContaining("permission denied");
        }
        for (String setning : List.of(
                "UPDATE revisjon SET hvem = 'en annen'",
                "DELETE FROM revisjon",
                "TRUNCATE revisjon",
                "UPDATE revisjon_segl SET antall = 1",
                "DELETE FROM revisjon_segl",
                "TRUNCATE revisjon_segl")) {
            assertThatExceptionOfType(SQLException.class)
                    .as("som superbruker: " + setning)
                    .isThrownBy(() -> som("postgres", setning))
                    .withMessageContaining("revisjonsloggen endres ikke");
        }
    }

    @Test
    void loggen_er_tom_for_den_som_ikke_ser_alle_kommuner() throws SQLException {
        assertThat(register.sporr(new Tilgang("5634"), "SELECT count(*) FROM revisjon"))
                .isEqualTo("0");
    }

    @Test
    void det_en_superbruker_gjor_blir_funnet() throws SQLException {
        String uten = "SET session_replication_role = replica; ";
        assertBrudd(uten + "UPDATE revisjon SET hvem = 'en annen' WHERE nr = 7");
        assertBrudd(uten + "UPDATE revisjon SET tid = tid + interval '1 microsecond' WHERE nr = 3");
        assertBrudd(uten + "DELETE FROM revisjon WHERE nr = 2");
        assertBrudd(uten + "WITH r AS (SELECT nr, sak_nr FROM revisjon WHERE nr IN (1, 2)) UPDATE revisjon m"
                + " SET sak_nr = r.sak_nr FROM r WHERE m.nr IN (1, 2) AND r.nr <> m.nr");
        assertBrudd(uten + "DELETE FROM revisjon WHERE nr >= 6; DELETE FROM revisjon_segl WHERE nr >= 6");
        assertBrudd(uten + "DELETE FROM revisjon; DELETE FROM revisjon_segl");
        assertBrudd(uten + "INSERT INTO revisjon (slag, hvem, rolle, sporring, omfang, xid)"
                + " SELECT slag, hvem, rolle, sporring, omfang, xid FROM revisjon WHERE nr = 1");
        assertThat(kontroll()).isEqualTo(new Hel(6, 8, 0, 0));
    }

    /** Does it in a transaction that is checked and then undone. */
    private void assertBrudd(String tukling) throws SQLException {
        try (Connection super_ = register.koble("postgres");
                Statement sql = super_.createStatement()) {
            super_.setAutoCommit(false);
            sql.execute(tukling);
            assertThat(new Seglverk(super_).kontroller(fil)).as(tukling).isInstanceOf(Brudd.class);
            super_.rollback();
        }
    }

    @Test
    void en_linje_i_seglfila_som_er_endret_blir_funnet() throws Exception {
        Path segl;
        try (var filer = Files.list(mappe.resolve("segl"))) {
            segl = filer.filter(en -> en.getFileName().toString().endsWith(".txt"))
                    .findFirst()
                    .orElseThrow();
        }
        String innhold = Files.readString(segl);
        int sted = innhold.lastIndexOf(';') - 40;
        Files.writeString(
                segl,
                innhold.substring(0, sted) + (innhold.charAt(sted) == '0' ? '1' : '0') + innhold.substring(sted + 1));
        assertThat(kontroll()).isInstanceOf(Brudd.class);
    }

    private void forsegl() throws SQLException {
        try (Connection forbindelse = register.forbindelse()) {
            Segl segl = new Seglverk(forbindelse).forsegl().orElseThrow();
            fil.leggTil(segl, NAA);
        }
    }

    private Dom kontroll() throws SQLException {
        try (Connection forbindelse = register.forbindelse()) {
            forbindelse.setAutoCommit(false);
            Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
            Dom dom = new Seglverk(forbindelse).kontroller(fil);
            forbindelse.rollback();
            return dom;
        }
    }

    private void som(String rolle, String setning) throws SQLException {
        try (Connection forbindelse = register.koble(rolle);
                Statement sql = forbindelse.createStatement()) {
            sql.execute(setning);
        }
    }
}
