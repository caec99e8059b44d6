package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak2cTest {

    private final Vedtak2c regel = new Vedtak2c();

    @Test
    void slaar_ut_naar_slutten_er_etter_sakens_slutt() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(10))
                                .ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_tidligere_er_i_orden() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(8))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(10))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().til(START.plusDays(9))
                        .med(etVedtak(START.plusDays(5)).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(10))
                                .ferdig())
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(11))
                                .ferdig())
                        .med(etVedtak(START.plusDays(5))
                                .avsluttet(START.plusDays(10))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_i_begge_kanaler() {
        var sak = enSak().til(START.plusDays(9))
                .med(etVedtak(START.plusDays(5))
                        .migrert("7")
                        .avsluttet(START.plusDays(10))
                        .ferdig());
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(sak.fraKostra().funn(regel).getFirst().originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
    }
}
