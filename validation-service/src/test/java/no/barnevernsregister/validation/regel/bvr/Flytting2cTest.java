package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.flytting;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Flytting2cTest {

    private final Flytting2c regel = new Flytting2c();

    @Test
    void slaar_ut_naar_det_er_etter_sakens_slutt() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(flytting(START.plusDays(10), null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_tidligere_er_i_orden() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(flytting(START.plusDays(9), null))
                        .med(flytting(START.plusDays(8), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_aapen_sak_har_ingen_slutt() {
        assertThat(enSak().med(flytting(START.plusDays(10), null)).funn(regel)).isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(flytting(START.plusDays(10), null))
                        .med(flytting(START.plusDays(11), null))
                        .med(flytting(START.plusDays(10), null).somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_i_begge_kanaler() {
        var sak = enSak().til(START.plusDays(9)).med(flytting(START.plusDays(10), "7"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(sak.fraKostra().funn(regel).getFirst().originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
    }
}
