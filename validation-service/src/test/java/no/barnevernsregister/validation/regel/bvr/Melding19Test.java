package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding19Test {

    private final Melding19 regel = new Melding19();

    private static final Melder MOR = new Melder("2", null);
    private static final Melder SKOLE = new Melder("11", null);

    @Test
    void to_konkluderte_meldinger_som_sier_det_samme_er_registrert_to_ganger() {
        assertThat(enSak().med(melding(START, START)).med(melding(START, START)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO));
        assertThat(enSak().med(melding(START, START))
                        .med(melding(START, START))
                        .med(melding(START, START))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void den_med_lavest_id_er_originalen_uansett_rekkefolge() {
        var en = melding(START, START);
        var annen = melding(START, START);
        var lavest = en.id().compareTo(annen.id()) < 0 ? en : annen;
        assertThat(enSak().med(en).med(annen).funn(regel))
                .isEqualTo(enSak().med(annen).med(en).funn(regel))
                .singleElement()
                .satisfies(funn ->
                        assertThat(funn.verdier()).containsValue(lavest.id().toString()));
    }

    @Test
    void rekkefolgen_av_deler_og_migrert_id_skiller_ikke() {
        assertThat(enSak().med(melding(START, START, List.of(MOR, SKOLE), List.of()))
                        .med(melding(START, START, List.of(SKOLE, MOR), List.of()))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(melding(START, START, "17"))
                        .med(melding(START, START, "18"))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void ulikt_innhold_skiller() {
        assertThat(enSak().med(melding(START, START, List.of(MOR), List.of()))
                        .med(melding(START, START, List.of(MOR, MOR), List.of()))
                        .med(melding(START, START.plusDays(1), List.of(MOR), List.of()))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void aapne_og_slettede_meldinger_proves_ikke() {
        assertThat(enSak().med(melding(START, null)).med(melding(START, null)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(melding(START, START))
                        .med(melding(START, START).somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
