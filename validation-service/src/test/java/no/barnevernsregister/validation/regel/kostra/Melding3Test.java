package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Melding3Test {

    private final Melding3 regel = new Melding3();

    @Test
    void slaar_ut_den_aattende_dagen() {
        assertThat(enKlient().med(melding(START, START.plusDays(8))).funn(regel))
                .hasSize(1);
    }

    @Test
    void den_sjuende_dagen_er_i_orden() {
        assertThat(enKlient().med(melding(START, START.plusDays(7))).funn(regel))
                .isEmpty();
    }

    @Test
    void en_aapen_melding_er_i_orden() {
        assertThat(enKlient().med(melding(START, null)).funn(regel)).isEmpty();
    }
}
