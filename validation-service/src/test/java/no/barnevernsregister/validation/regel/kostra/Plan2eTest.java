package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Plan2eTest {

    private final Plan2e regel = new Plan2e();

    @Test
    void slaar_ut_dagen_for_klienten() {
        assertThat(enKlient().med(plan(START.minusDays(1), null)).funn(regel)).hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient().med(plan(START, null)).funn(regel)).isEmpty();
    }
}
