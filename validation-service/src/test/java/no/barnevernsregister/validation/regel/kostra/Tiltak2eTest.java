package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tiltak2eTest {

    private final Tiltak2e regel = new Tiltak2e();

    @Test
    void slaar_ut_dagen_for_klienten() {
        assertThat(enKlient().med(tiltak(START.minusDays(1), null)).funn(regel)).hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient().med(tiltak(START, null)).funn(regel)).isEmpty();
    }
}
