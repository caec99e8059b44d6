package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.oversendelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class OversendelseFylkesnemnd2fTest {

    private final OversendelseFylkesnemnd2f regel = new OversendelseFylkesnemnd2f();

    @Test
    void slaar_ut_naar_det_er_etter_sakens_slutt() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(oversendelse(START.plusDays(10), "BVL2021", null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_tidligere_er_i_orden() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(oversendelse(START.plusDays(9), "BVL2021", null))
                        .med(oversendelse(START.plusDays(8), "BVL2021", null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_aapen_sak_har_ingen_slutt() {
        assertThat(enSak().med(oversendelse(START.plusDays(10), "BVL2021", null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(oversendelse(START.plusDays(10), "BVL2021", null))
                        .med(oversendelse(START.plusDays(11), "BVL2021", null))
                        .med(oversendelse(START.plusDays(10), "BVL2021", null).somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(oversendelse(START.plusDays(10), "BVL2021", "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(oversendelse(START.plusDays(10), "BVL2021", "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(oversendelse(START.plusDays(10), "BVL2021", null))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
