package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Plan2gTest {

    private final Plan2g regel = new Plan2g();

    @Test
    void slaar_ut_naar_evalueringen_er_fra_for_saken() {
        assertThat(enSak().med(plan(START, null, START.minusDays(1))).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(plan(START, null, START, START.plusDays(1))).funn(regel))
                .isEmpty();
    }

    @Test
    void det_er_sakens_start_som_teller_ikke_planens() {
        assertThat(enSak().med(plan(START.plusDays(5), null, START.plusDays(1))).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_evaluering_meldes_for_seg() {
        assertThat(enSak().med(plan(START, null, START.minusDays(1), START, START.minusDays(2)))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_slettet_plan_er_ikke_med() {
        assertThat(enSak().med(plan(START, null, START.minusDays(1)).somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(plan(START, null, "7", START.minusDays(1)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(plan(START, null, "7", START.minusDays(1)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(plan(START, null, START.minusDays(1)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
