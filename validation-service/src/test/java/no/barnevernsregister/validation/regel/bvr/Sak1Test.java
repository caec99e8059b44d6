package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
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
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.TilsynAnsvarlig;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.Utfort;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;

class Sak1Test {

    private final Sak1 regel = new Sak1();

    private static final LocalDate FORSTE = LocalDate.of(1998, 1, 1);
    private static final LocalDate SISTE = LocalDate.of(2050, 12, 31);

    @Test
    void grensene_er_26_kalenderaar_fra_uttrekket_til_begge_sider() {
        assertThat(enSak().med(melding(FORSTE, SISTE)).funn(regel)).isEmpty();
        assertThat(enSak().med(melding(FORSTE.minusDays(1), SISTE.plusDays(1))).funn(regel))
                .extracting(funn -> funn.verdier().toString())
                .containsExactly("{StartDato=1997-12-31}", "{Konklusjon/SluttDato=2051-01-01}");
    }

    @Test
    void grensene_flytter_seg_med_uttrekket() {
        var sak = enSak().med(melding(FORSTE, null)).uttrukket(LocalDate.of(2025, 1, 1));
        assertThat(sak.funn(regel)).hasSize(1);
    }

    @Test
    void sakens_egne_datoer_og_gravsteiner_proves() {
        var gammel = melding(START, null);
        var sak = enSak().fra(FORSTE.minusDays(1)).til(SISTE.plusDays(1));
        assertThat(sak.funn(regel)).extracting(funn -> funn.type()).containsExactly("Sak", "Sak");
        assertThat(enSak().medSlettet(gammel, SISTE.plusDays(1)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.elementId()).isEqualTo(gammel.id()));
    }

    @Test
    void deler_meldes_med_egen_id_og_eget_felt() {
        var utfort = new Utfort(UUID.randomUUID(), SISTE.plusDays(1));
        var hyppighet = new Hyppighet(UUID.randomUUID(), START, "4");
        var tilsyn = new Tilsyn(
                List.of(new TilsynAnsvarlig(UUID.randomUUID(), FORSTE.minusDays(1), new Kommunenummer("3401"))),
                List.of(hyppighet),
                List.of(utfort));
        var oppfolging = new Oppfolging(List.of(new Hyppighet(UUID.randomUUID(), SISTE.plusDays(1), "4")), List.of());
        assertThat(enSak().med(medBesok(tilsyn, oppfolging)).funn(regel))
                .extracting(funn -> funn.type())
                .containsExactly("Ansvarlig", "Utfort", "Hyppighet");
        assertThat(enSak().med(medBesok(tilsyn, oppfolging)).funn(regel).get(1).elementId())
                .isEqualTo(utfort.id());
    }

    @Test
    void alle_slag_objekter_proves() {
        LocalDate sen = SISTE.plusDays(1);
        var uid = UUID.randomUUID();
        List<Saksobjekt> objekter = List.of(
                personalia(sen, nummer(FODT, "2"), FODT, "2", null),
                new Undersokelse(
                        uid,
                        null,
                        START,
                        false,
                        List.of(),
                        new BarnetsMedvirkning(sen, "1.1"),
                        new UtvidetFrist(sen, null),
                        new UndersokelseKonklusjon(sen, "1", null)),
                new Plan(uid, null, sen, "1", false, List.of(new Evaluering(sen)), new Konklusjon(sen)),
                tiltak("1.1", lov("BVL2021", "5", "1"), START, sen),
                new Vedtak(
                        uid,
                        null,
                        START,
                        false,
                        lov("BVL2021", "5", "1"),
                        List.of(),
                        List.of(new Krav(uid, sen, new KravKonklusjon(sen, "1", null))),
                        List.of(new Status(uid, sen, "1")),
                        new Konklusjon(sen)),
                new Ettervern(uid, null, sen, false, new EttervernKonklusjon(sen, "1")),
                new OversendelseFylkesnemnd(uid, null, sen, false, lov("BVL2021", "5", "1"), List.of()),
                new Flytting(uid, null, sen, false, new ArsakFra("2.1", null), new FlyttingTil("6", null)));
        var antall = objekter.stream()
                .map(objekt -> enSak().med(objekt).funn(regel).size())
                .toList();
        assertThat(antall).containsExactly(1, 3, 3, 1, 4, 2, 1, 1);
    }

    @Test
    void fodselsdatoen_regnes_ikke_med() {
        LocalDate fodt = FORSTE.minusYears(3);
        assertThat(enSakUtenPersonalia()
                        .med(personalia(nummer(fodt, "1"), fodt, "1"))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void aar_med_flere_sifre_enn_fire_er_for_langt_fram() {
        assertThat(enSak().med(melding(LocalDate.of(12025, 1, 1), null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void det_som_er_slettet_proves_ikke() {
        assertThat(enSak().med(melding(FORSTE.minusDays(1), null).somSlettet()).funn(regel))
                .isEmpty();
    }

    @Test
    void blir_en_advarsel_bare_for_migrerte_objekter_fra_kostra() {
        var sak = enSak().med(melding(FORSTE.minusDays(1), null, "17"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.ERROR);
        assertThat(sak.fraKostra().funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
    }

    private static Tiltak medBesok(Tilsyn tilsyn, Oppfolging oppfolging) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                START,
                false,
                lov("BVL2021", "5", "1"),
                List.of(),
                new Kategori("2.1", null),
                List.of(),
                tilsyn,
                oppfolging,
                null,
                null);
    }
}
