package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Plan2cTest {

    private final Plan2c regel = new Plan2c();

    @Test
    void slaar_ut_dagen_etter_klienten() {
        assertThat(enKlient()
                        .til(START.plusDays(9))
                        .med(plan(START, START.plusDays(10)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient()
                        .til(START.plusDays(10))
                        .med(plan(START, START.plusDays(10)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_en_av_datoene_er_det_i_orden() {
        assertThat(enKlient().med(plan(START, START.plusDays(10))).funn(regel)).isEmpty();
        assertThat(enKlient().til(START).med(plan(START, null)).funn(regel)).isEmpty();
    }
}
