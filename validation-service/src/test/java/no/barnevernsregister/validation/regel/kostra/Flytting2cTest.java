package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Flytting2cTest {

    private final Flytting2c regel = new Flytting2c();

    @Test
    void slaar_ut_dagen_etter_klienten() {
        assertThat(enKlient().til(START).med(flytting(START.plusDays(1))).funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_og_en_aapen_klient_er_i_orden() {
        assertThat(enKlient().til(START).med(flytting(START)).funn(regel)).isEmpty();
        assertThat(enKlient().med(flytting(START)).funn(regel)).isEmpty();
    }
}
