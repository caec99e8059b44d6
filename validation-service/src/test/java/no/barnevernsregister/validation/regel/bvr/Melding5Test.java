package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Melder;
import no.barnevernsregister.contracts.bvr.Saksinnhold;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding5Test {

    private final Melding5 regel = new Melding5();

    @Test
    void slaar_ut_naar_en_konkludert_melding_mangler_saksinnhold() {
        assertThat(enSak().med(melding(START, START, List.of(new Melder("1", null)), List.of()))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.nasjonalRegelId()).isEqualTo("MESSAGE_05"));
    }

    @Test
    void en_saksinnhold_er_nok() {
        assertThat(enSak().med(melding(START, START, List.of(), List.of(new Saksinnhold("1", null))))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_aapen_melding_trenger_ingen() {
        assertThat(enSak().med(melding(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void hver_melding_proves_for_seg_og_ingen_slettede() {
        assertThat(enSak().med(melding(START, START))
                        .med(melding(START, START))
                        .med(melding(START, START).somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void blir_en_advarsel_bare_for_migrerte_meldinger_fra_kostra() {
        var sak = enSak().med(melding(START, START, "17"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.ERROR);
        assertThat(sak.fraKostra().funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
    }
}
