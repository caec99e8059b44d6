package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Undersokelse4Test {

    private final Undersokelse4 regel = new Undersokelse4();

    @Test
    void slaar_ut_uten_konklusjon() {
        assertThat(enKlient().med(undersokelse(START, START, null, null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void konkludert_og_aapen_er_i_orden() {
        assertThat(enKlient()
                        .med(undersokelse(START, START))
                        .med(undersokelse(START, null))
                        .funn(regel))
                .isEmpty();
    }
}
