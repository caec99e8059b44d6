package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Undersokelse2eTest {

    private final Undersokelse2e regel = new Undersokelse2e();

    @Test
    void slaar_ut_dagen_for_klienten() {
        assertThat(enKlient().med(undersokelse(START.minusDays(1), null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient().med(undersokelse(START, null)).funn(regel)).isEmpty();
    }
}
