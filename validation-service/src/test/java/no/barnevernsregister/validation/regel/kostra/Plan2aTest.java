package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Plan2aTest {

    private final Plan2a regel = new Plan2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enKlient().med(plan(START.plusDays(1), START)).funn(regel)).hasSize(1);
    }

    @Test
    void samme_dag_og_ingen_slutt_er_i_orden() {
        assertThat(enKlient().med(plan(START, START)).med(plan(START, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_som_er_feil_er_et_funn() {
        assertThat(enKlient()
                        .med(plan(START.plusDays(1), START))
                        .med(plan(START.plusDays(2), START))
                        .funn(regel))
                .hasSize(2);
    }
}
