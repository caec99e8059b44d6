package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Melding2cTest {

    private final Melding2c regel = new Melding2c();

    @Test
    void slaar_ut_dagen_etter_klienten() {
        assertThat(enKlient()
                        .til(START.plusDays(9))
                        .med(melding(START, START.plusDays(10)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enKlient()
                        .til(START.plusDays(10))
                        .med(melding(START, START.plusDays(10)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_en_av_datoene_er_det_i_orden() {
        assertThat(enKlient().med(melding(START, START.plusDays(10))).funn(regel))
                .isEmpty();
        assertThat(enKlient().til(START).med(melding(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void gjelder_henlagte_andre_og_uten_konklusjon() {
        var slutt = START.plusDays(10);
        assertThat(enKlient()
                        .til(START)
                        .med(melding(START, slutt, "1"))
                        .med(melding(START, slutt, "4"))
                        .med(melding(START, slutt, null))
                        .funn(regel))
                .hasSize(3);
    }
}
