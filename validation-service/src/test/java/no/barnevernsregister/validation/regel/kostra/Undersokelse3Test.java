package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Undersokelse3Test {

    private final Undersokelse3 regel = new Undersokelse3();

    @Test
    void slaar_ut_uten_presisering() {
        assertThat(enKlient().med(undersokelse(START, START, "5", null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient()
                        .med(undersokelse(START, START, "5", ""))
                        .med(undersokelse(START, START, "5", "  "))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_konklusjoner_er_i_orden() {
        assertThat(enKlient()
                        .med(undersokelse(START, START, "5", "Flyttet"))
                        .med(undersokelse(START, START, "4", null))
                        .med(undersokelse(START, null))
                        .funn(regel))
                .isEmpty();
    }
}
