package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.avgiver;
import static no.barnevernsregister.validation.regel.Klientbygger.funn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Avgiver04Test {

    private final Avgiver04 regel = new Avgiver04();

    @Test
    void slaar_ut_for_en_annen_kommune() {
        assertThat(funn(regel, avgiver("2025", "3403", "Hamar"))).hasSize(1);
    }

    @Test
    void samme_kommune_er_i_orden_uansett_bydel() {
        assertThat(funn(regel, avgiver("2025", "3401", "Kongsvinger"))).isEmpty();
        assertThat(funn(regel, avgiver("2025", "0301", "Oslo"), "030112")).isEmpty();
    }

    @Test
    void en_for_kort_region_er_ingen_kommune() {
        assertThat(funn(regel, avgiver("2025", "3401", "Kongsvinger"), "340")).hasSize(1);
    }
}
