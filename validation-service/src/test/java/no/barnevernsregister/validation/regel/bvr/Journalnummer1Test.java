package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Journalnummer1Test {

    private final Journalnummer1 regel = new Journalnummer1();

    @Test
    void slaar_ut_naar_journalnummeret_er_bare_mellomrom() {
        assertThat(enSak().medJournalnummer(" ").funn(regel)).hasSize(1);
    }

    @Test
    void et_journalnummer_er_i_orden() {
        assertThat(enSak().funn(regel)).isEmpty();
    }
}
