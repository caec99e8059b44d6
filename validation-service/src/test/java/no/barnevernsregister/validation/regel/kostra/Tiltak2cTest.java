package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tiltak2cTest {

    private final Tiltak2c regel = new Tiltak2c();

    @Test
    void slaar_ut_dagen_etter_klienten() {
        assertThat(enKlient()
                        .til(START.plusDays(9))
                        .med(tiltak(START, START.plusDays(10)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient()
                        .til(START.plusDays(10))
                        .med(tiltak(START, START.plusDays(10)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_en_av_datoene_er_det_i_orden() {
        assertThat(enKlient().med(tiltak(START, START.plusDays(10))).funn(regel))
                .isEmpty();
        assertThat(enKlient().til(START).med(tiltak(START, null)).funn(regel)).isEmpty();
    }
}
