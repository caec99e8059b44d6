package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Undersokelse2cTest {

    private final Undersokelse2c regel = new Undersokelse2c();

    @Test
    void slaar_ut_dagen_etter_klienten() {
        assertThat(enKlient()
                        .til(START.plusDays(9))
                        .med(undersokelse(START, START.plusDays(10)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient()
                        .til(START.plusDays(10))
                        .med(undersokelse(START, START.plusDays(10)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_en_av_datoene_er_det_i_orden() {
        assertThat(enKlient().med(undersokelse(START, START.plusDays(10))).funn(regel))
                .isEmpty();
        assertThat(enKlient().til(START).med(undersokelse(START, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void gjelder_ogsaa_uten_konklusjon() {
        assertThat(enKlient()
                        .til(START)
                        .med(undersokelse(START, START.plusDays(10), null, null))
                        .funn(regel))
                .hasSize(1);
    }
}
