package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.avgiver;
import static no.barnevernsregister.validation.regel.Klientbygger.funn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Avgiver06Test {

    private final Avgiver06 regel = new Avgiver06();

    @Test
    void slaar_ut_naar_navnet_er_bare_mellomrom() {
        assertThat(funn(regel, avgiver("2025", "3401", "  "))).hasSize(1);
    }

    @Test
    void et_navn_er_i_orden() {
        assertThat(funn(regel, avgiver("2025", "3401", "Kongsvinger"))).isEmpty();
    }
}
