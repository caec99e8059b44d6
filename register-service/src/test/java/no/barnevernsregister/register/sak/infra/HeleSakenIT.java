package no.barnevernsregister.register.sak.infra;

import static no.barnevernsregister.register.sak.Saksbygger.enSak;
import static no.barnevernsregister.register.sak.Saksbygger.relasjon;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Evaluering;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.register.sak.Saksbygger;
import no.barnevernsregister.register.sak.Tabell;
import no.barnevernsregister.register.tilgang.Tilgang;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case with every element of the schema, read back from each table. */
class HeleSakenIT {

    private static final String FRI_TEKST = "hemmelig";
    private static final Lovhjemmel LOV =
            new Lovhjemmel("BVL2021", "5", "1", List.of("1", "2"), List.of("a"), List.of("3"));
    private static final Lovhjemmel JMFR = new Lovhjemmel("BVL", "4", "12", List.of(), List.of("b"), List.of());

    @TempDir
    static Path mappe;

    private static Proveregister register;

    @BeforeAll
    static void start() throws SQLException {
        register = Proveregister.start(mappe);
        var melding = new Melding(
                id(),
                "M1",
                dag(1),
                false,
                List.of(new Melder("23", FRI_TEKST)),
                List.of(new Saksinnhold("1.1.01", FRI_TEKST)),
                new MeldingKonklusjon(dag(2), "10", false));
        var undersokelse = new Undersokelse(
                id(),
                "U1",
                dag(2),
                false,
                List.of(new Saksinnhold("2.1.01", FRI_TEKST)),
                new BarnetsMedvirkning(dag(3), "1.1"),
                new UtvidetFrist(dag(4), "1"),
                new UndersokelseKonklusjon(dag(5), "2", FRI_TEKST));
        Saksbygger sak = enSak().med(melding)
                .med(undersokelse)
                .med(new Plan(id(), "P1", dag(6), "3", false, List.of(new Evaluering(dag(7))), new Konklusjon(dag(8))))
                .med(tiltak())
                .med(vedtak())
                .med(new Ettervern(id(), "E1", dag(9), false, new EttervernKonklusjon(dag(10), "1")))
                .med(new OversendelseFylkesnemnd(id(), "O1", dag(11), false, LOV, List.of(JMFR)))
                .med(new Flytting(
                        id(), "F1", dag(12), false, new ArsakFra("1.1.1", FRI_TEKST), new FlyttingTil("2", FRI_TEKST)))
                .med(relasjon(melding, undersokelse))
                .medGravstein(Begrepstype.PLAN, UUID.randomUUID(), "2025-01-13");
        register.ta(sak, Instant.parse("2026-01-05T00:00:00Z"));
    }

    @AfterAll
    static void stopp() {
        register.close();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            melding                        | start_dato, slutt_dato, konklusjon, migrert_id            | (2025-01-01,2025-01-02,10,M1)
            melding_melder                 | nr, kode                                                  | (1,23)
            melding_saksinnhold            | nr, kode                                                  | (1,1.1.01)
            undersokelse                   | start_dato, slutt_dato, konklusjon, migrert_id            | (2025-01-02,2025-01-05,2,U1)
            undersokelse                   | utvidet_frist_dato, utvidet_frist                         | (2025-01-04,1)
            undersokelse                   | medvirkning_dato, medvirkning                             | (2025-01-03,1.1)
            undersokelse_vedtaksgrunnlag   | nr, kode                                                  | (1,2.1.01)
            plan                           | start_dato, slutt_dato, plantype, migrert_id              | (2025-01-06,2025-01-08,3,P1)
            plan_evaluering                | nr, utfort_dato                                           | (1,2025-01-07)
            tiltak                         | start_dato, slutt_dato, kategori, opphevelse, migrert_id  | (2025-01-14,2025-01-15,2.2,4,T1)
            tiltak                         | lov, kapittel, paragraf, ledd, bokstav, punktum           | (BVL2021,5,1,"{1,2}",{a},{3})
            tiltak_jmfr_lovhjemmel         | nr, lov, kapittel, paragraf, ledd, bokstav, punktum       | (1,BVL,4,12,{},{b},{})
            tiltak_grunnlag                | nr, kode                                                  | (1,3.1.01)
            tiltak_tilsyn_ansvarlig        | nr, start_dato, ansvarlig_kommune                         | (1,2025-01-16,0301)
            tiltak_tilsyn_hyppighet        | nr, start_dato, kode                                      | (1,2025-01-17,4)
            tiltak_tilsyn_utfort           | nr, utfort_dato                                           | (1,2025-01-18)
            tiltak_oppfolging_hyppighet    | nr, start_dato, kode                                      | (1,2025-01-19,2)
            tiltak_oppfolging_utfort       | nr, utfort_dato                                           | (1,2025-01-20)
            vedtak                         | start_dato, slutt_dato, lov, ledd, migrert_id             | (2025-01-21,2025-01-22,BVL2021,"{1,2}",V1)
            vedtak_jmfr_lovhjemmel         | nr, lov, paragraf, bokstav                                | (1,BVL,12,{b})
            vedtak_status                  | nr, endret_dato, kode                                     | (1,2025-01-23,1)
            vedtak_krav                    | nr, start_dato, slutt_dato, konklusjon                    | (1,2025-01-24,2025-01-25,2)
            ettervern                      | tilbud_sendt_dato, slutt_dato, konklusjon, migrert_id     | (2025-01-09,2025-01-10,1,E1)
            oversendelse_fylkesnemnd       | start_dato, lov, kapittel, paragraf, migrert_id           | (2025-01-11,BVL2021,5,1,O1)
            oversendelse_fylkesnemnd_jmfr_lovhjemmel | nr, lov, kapittel, paragraf, bokstav            | (1,BVL,4,12,{b})
            flytting                       | slutt_dato, arsak_fra, flytting_til, migrert_id           | (2025-01-12,1.1.1,2,F1)
            relasjon                       | fra_type, til_type, fra_objekt::text = fra_id, til_objekt = til_id | (Melding,Undersokelse,t,t)
            slettet                        | type, slutt_dato                                          | (Plan,2025-01-13)
            personalia                     | start_dato, fodt, kjonn                                   | (2024-01-01,2015-05-05,1)
            sak_versjon                    | versjon, kommune, slettet, fagsystem, xsd_versjon, kanal  | (1,5634,f,Fjordsak,4,FAGSYSTEM)
            """)
    void hvert_element_har_sin_kolonne(String tabell, String kolonner, String verdier) throws SQLException {
        assertThat(les("SELECT ROW(" + kolonner + ") FROM " + tabell)).isEqualTo(verdier);
    }

    @Test
    void fri_tekst_og_journalnummer_staar_ingen_steder_i_klartekst() throws SQLException {
        for (Tabell tabell : Tabell.values()) {
            assertThat(les("SELECT string_agg(t::text, '') FROM " + tabell.navn() + " t"))
                    .as(tabell.navn())
                    .isNotEmpty()
                    .doesNotContain(FRI_TEKST, "2024/1");
        }
        assertThat(les("SELECT string_agg(t::text, '') FROM sak_innhold t")).doesNotContain(FRI_TEKST);
    }

    private static Tiltak tiltak() {
        return new Tiltak(
                id(),
                "T1",
                dag(14),
                false,
                LOV,
                List.of(JMFR),
                new Kategori("2.2", FRI_TEKST),
                List.of(new Saksinnhold("3.1.01", FRI_TEKST)),
                new Tilsyn(
                        List.of(new TilsynAnsvarlig(id(), dag(16), new Kommunenummer("0301"))),
                        List.of(new Hyppighet(id(), dag(17), "4")),
                        List.of(new Utfort(id(), dag(18)))),
                new Oppfolging(List.of(new Hyppighet(id(), dag(19), "2")), List.of(new Utfort(id(), dag(20)))),
                new Opphevelse("4", FRI_TEKST),
                new Konklusjon(dag(15)));
    }

    private static Vedtak vedtak() {
        return new Vedtak(
                id(),
                "V1",
                dag(21),
                false,
                LOV,
                List.of(JMFR),
                List.of(new Krav(id(), dag(24), new KravKonklusjon(dag(25), "2", FRI_TEKST))),
                List.of(new Status(id(), dag(23), "1")),
                new Konklusjon(dag(22)));
    }

    private static UUID id() {
        return UUID.randomUUID();
    }

    private static LocalDate dag(int dag) {
        return LocalDate.of(2025, 1, dag);
    }

    private static String les(String sporring) throws SQLException {
        return register.sporr(Tilgang.ALLE, sporring);
    }
}
