package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.ettervern;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Ettervern2cTest {

    private final Ettervern2c regel = new Ettervern2c();

    @Test
    void slaar_ut_naar_slutten_er_etter_sakens_slutt() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(ettervern(START.plusDays(5), START.plusDays(10), null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_tidligere_er_i_orden() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(ettervern(START.plusDays(5), START.plusDays(9), null))
                        .med(ettervern(START.plusDays(5), START.plusDays(8), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(ettervern(START.plusDays(5), START.plusDays(10), null))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().til(START.plusDays(9))
                        .med(ettervern(START.plusDays(5), null, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(ettervern(START.plusDays(5), START.plusDays(10), null))
                        .med(ettervern(START.plusDays(5), START.plusDays(11), null))
                        .med(ettervern(START.plusDays(5), START.plusDays(10), null)
                                .somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(ettervern(START.plusDays(5), START.plusDays(10), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(ettervern(START.plusDays(5), START.plusDays(10), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(ettervern(START.plusDays(5), START.plusDays(10), null))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
