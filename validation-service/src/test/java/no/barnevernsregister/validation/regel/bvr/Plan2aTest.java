package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Plan2aTest {

    private final Plan2a regel = new Plan2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enSak().med(plan(START.plusDays(5), START.plusDays(4))).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(plan(START.plusDays(5), START.plusDays(5)))
                        .med(plan(START.plusDays(5), START.plusDays(6)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(plan(START.plusDays(5), null)).funn(regel)).isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(plan(START.plusDays(5), START.plusDays(4)))
                        .med(plan(START.plusDays(9), START.plusDays(1)))
                        .med(plan(START.plusDays(5), START.plusDays(4)).somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(plan(START.plusDays(5), START.plusDays(4), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(plan(START.plusDays(5), START.plusDays(4), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(plan(START.plusDays(5), START.plusDays(4)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
