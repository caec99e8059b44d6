package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Plan2fTest {

    private final Plan2f regel = new Plan2f();

    @Test
    void slaar_ut_naar_evalueringen_er_etter_sakens_slutt() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, null, START.plusDays(10)))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void enten_planen_er_avsluttet_eller_ikke() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, START.plusDays(5), START.plusDays(10)))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, START.plusDays(5), START.plusDays(6)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void samme_dag_og_tidligere_er_i_orden() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, null, START.plusDays(9), START.plusDays(8)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_aapen_sak_har_ingen_slutt() {
        assertThat(enSak().med(plan(START, START, START.plusDays(10))).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_evaluering_meldes_ved_planen() {
        var plan = plan(START, null, START.plusDays(10), START.plusDays(9), START.plusDays(11));
        assertThat(enSak().til(START.plusDays(9)).med(plan).funn(regel))
                .hasSize(2)
                .allSatisfy(funn -> {
                    assertThat(funn.type()).isEqualTo("Plan");
                    assertThat(funn.elementId()).isEqualTo(plan.id());
                });
    }

    @Test
    void en_slettet_plan_er_ikke_med() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, null, START.plusDays(10)).somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().til(START.plusDays(9))
                        .med(plan(START, null, "7", START.plusDays(10)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(plan(START, null, "7", START.plusDays(10)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().til(START.plusDays(9))
                        .fraKostra()
                        .med(plan(START, null, START.plusDays(10)))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
