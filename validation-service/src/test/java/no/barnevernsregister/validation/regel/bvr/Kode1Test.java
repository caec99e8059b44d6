package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.BarnetsMedvirkning;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.EttervernKonklusjon;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Hyppighet;
import no.barnevernsregister.contracts.bvr.Kategori;
import no.barnevernsregister.contracts.bvr.Konklusjon;
import no.barnevernsregister.contracts.bvr.Krav;
import no.barnevernsregister.contracts.bvr.KravKonklusjon;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.Oppfolging;
import no.barnevernsregister.contracts.bvr.Opphevelse;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.bvr.Status;
import no.barnevernsregister.contracts.bvr.Tilsyn;
import no.barnevernsregister.contracts.bvr.Tiltak;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.bvr.UndersokelseKonklusjon;
import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Kode1Test {

    private final Kode1 regel = new Kode1();

    private static final LocalDate NYTTAAR = LocalDate.of(2026, 1, 1);
    private static final LocalDate SISTE_GAMLE = NYTTAAR.minusDays(1);

    @Test
    void slaar_ut_paa_en_kode_som_var_utgaatt() {
        assertThat(i2026().med(om(NYTTAAR, null, "3")).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.type()).isEqualTo("Melding");
                    assertThat(funn.verdier())
                            .containsEntry("Saksinnhold/Kode", "3")
                            .containsEntry("Gyldig til", SISTE_GAMLE.toString());
                });
        assertThat(i2026().med(om(SISTE_GAMLE, null, "3")).funn(regel)).isEmpty();
    }

    @Test
    void slaar_ut_paa_en_kode_som_ikke_var_begynt() {
        assertThat(i2026().med(om(START, SISTE_GAMLE, "1.1.01")).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Gyldig fra", NYTTAAR.toString()));
        assertThat(i2026().med(om(START, NYTTAAR, "1.1.01")).funn(regel)).isEmpty();
    }

    @Test
    void det_som_var_aapent_ved_nyttaar_kan_ha_koder_fra_begge_lister() {
        assertThat(i2026().med(om(SISTE_GAMLE, null, "3"))
                        .med(om(SISTE_GAMLE, null, "1.1.01"))
                        .med(plassert("8.2", SISTE_GAMLE))
                        .med(plassert("8.4", SISTE_GAMLE))
                        .funn(regel))
                .isEmpty();
        assertThat(i2026().med(plassert("8.2", NYTTAAR)).funn(regel)).hasSize(1);
    }

    @Test
    void gamle_saker_som_sendes_paa_nytt_beholder_kodene_sine() {
        assertThat(i2026().med(om(START, START.plusDays(3), "3"))
                        .med(undersokt(START, "5"))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_eldre_enn_kodelisten_har_kodene_den_begynte_med() {
        LocalDate gammel = LocalDate.of(2010, 3, 1);
        assertThat(i2026().med(om(gammel, gammel, "3")).funn(regel)).isEmpty();
        assertThat(i2026().med(om(gammel, gammel, "20")).funn(regel)).hasSize(1);
        assertThat(i2026().med(vedtatt(LocalDate.of(2015, 5, 1))).funn(regel)).isEmpty();
    }

    @Test
    void koden_til_en_konklusjon_skal_gjelde_den_dagen() {
        assertThat(i2026().med(undersokt(SISTE_GAMLE, "5")).funn(regel)).isEmpty();
        assertThat(i2026().med(undersokt(NYTTAAR, "5")).funn(regel)).hasSize(1);
        assertThat(i2026().med(undersokt(NYTTAAR, "7")).funn(regel)).isEmpty();
        assertThat(i2026().med(undersokt(SISTE_GAMLE, "7")).funn(regel)).hasSize(1);
    }

    @Test
    void grunnlaget_for_et_tiltak_er_vedtakets() {
        var vedtak = vedtak(SISTE_GAMLE, "BVL2021");
        var tiltak = grunngitt(NYTTAAR.plusDays(5), "3");
        assertThat(i2026().med(tiltak).funn(regel)).hasSize(1);
        assertThat(i2026().med(vedtak).med(tiltak).funn(regel)).hasSize(1);
        assertThat(i2026().med(vedtak).med(tiltak).med(relasjon(vedtak, tiltak)).funn(regel))
                .isEmpty();
    }

    @Test
    void barnets_medvirkning_i_en_undersokelse_som_var_aapen_i_2026_er_i_orden() {
        assertThat(i2026().med(medMedvirkning(START)).funn(regel)).isEmpty();
    }

    @Test
    void melder_og_plan_proves_ogsaa() {
        LocalDate i2022 = LocalDate.of(2022, 5, 1);
        assertThat(i2026().med(melding(LocalDate.of(2025, 1, 1), null, List.of(new Melder("15", null)), List.of()))
                        .funn(regel))
                .hasSize(1);
        assertThat(i2026().med(new Plan(
                                UUID.randomUUID(),
                                null,
                                i2022,
                                "5",
                                false,
                                List.of(),
                                new Konklusjon(i2022.plusDays(9))))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void datoer_i_gal_rekkefolge_er_andre_reglers_sak() {
        assertThat(i2026().med(om(SISTE_GAMLE, START, "3")).funn(regel)).isEmpty();
        assertThat(i2026().med(om(NYTTAAR.plusYears(1), null, "1.1.01")).funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_proves_ikke() {
        assertThat(i2026().med(om(NYTTAAR, null, "3").somSlettet()).funn(regel)).isEmpty();
    }

    @Test
    void en_sak_med_alt_har_ingen_funn() {
        var uid = UUID.randomUUID();
        var besok = List.of(new Hyppighet(uid, START, "4"));
        assertThat(i2026().med(new Tiltak(
                                uid,
                                null,
                                START,
                                false,
                                lov("BVL2021", "5", "1"),
                                List.of(),
                                new Kategori("2.1", null),
                                List.of(new Saksinnhold("3", null)),
                                new Tilsyn(List.of(), besok, List.of()),
                                new Oppfolging(besok, List.of()),
                                new Opphevelse("1", null),
                                new Konklusjon(NYTTAAR)))
                        .med(new Vedtak(
                                uid,
                                null,
                                START,
                                false,
                                lov("BVL2021", "5", "1"),
                                List.of(),
                                List.of(new Krav(uid, START, new KravKonklusjon(START, "1", null))),
                                List.of(new Status(uid, START, "1")),
                                null))
                        .med(new Ettervern(uid, null, START, false, new EttervernKonklusjon(START, "1")))
                        .med(new OversendelseFylkesnemnd(uid, null, START, false, lov("BVL2021", "5", "1"), List.of()))
                        .med(new Flytting(
                                uid, null, START, false, new ArsakFra("2.1", null), new FlyttingTil("6", null)))
                        .funn(regel))
                .isEmpty();
    }

    private static Saksbygger i2026() {
        return enSak().uttrukket(LocalDate.of(2026, 3, 1));
    }

    private static Melding om(LocalDate mottatt, @Nullable LocalDate konkludert, String kode) {
        return melding(mottatt, konkludert, List.of(), List.of(new Saksinnhold(kode, null)));
    }

    private static Tiltak plassert(String kategori, LocalDate fra) {
        return tiltak(kategori, lov("BVL2021", "3", "1"), fra, null);
    }

    private static Tiltak grunngitt(LocalDate fra, String kode) {
        return new Tiltak(
                UUID.randomUUID(),
                null,
                fra,
                false,
                lov("BVL2021", "3", "1"),
                List.of(),
                new Kategori("3.6", null),
                List.of(new Saksinnhold(kode, null)),
                null,
                null,
                null,
                null);
    }

    private static Vedtak vedtatt(LocalDate dag) {
        return vedtak(dag, "BVL");
    }

    private static Undersokelse undersokt(LocalDate konkludert, String kode) {
        return new Undersokelse(
                UUID.randomUUID(),
                null,
                START,
                false,
                List.of(),
                null,
                new UtvidetFrist(START, "1"),
                new UndersokelseKonklusjon(konkludert, kode, null));
    }

    private static Undersokelse medMedvirkning(LocalDate dag) {
        return new Undersokelse(
                UUID.randomUUID(),
                null,
                START,
                false,
                List.of(new Saksinnhold("3", null)),
                new BarnetsMedvirkning(dag, "1.1"),
                null,
                null);
    }
}
