package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Flytting2fTest {

    private final Flytting2f regel = new Flytting2f();

    @Test
    void slaar_ut_dagen_for_klienten() {
        assertThat(enKlient().med(flytting(START.minusDays(1))).funn(regel)).hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient().med(flytting(START)).funn(regel)).isEmpty();
    }
}
