package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.avgiver;
import static no.barnevernsregister.validation.regel.Klientbygger.funn;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Avgiver02Test {

    private final Avgiver02 regel = new Avgiver02();

    @Test
    void slaar_ut_for_et_annet_aar() {
        assertThat(funn(regel, avgiver("2024", "3401", "Kongsvinger"))).hasSize(1);
    }

    @Test
    void samme_aar_er_i_orden() {
        assertThat(funn(regel, avgiver("2025", "3401", "Kongsvinger"))).isEmpty();
    }

    @Test
    void en_tidssone_bak_aaret_sies_det_ingenting_om() {
        assertThat(funn(regel, avgiver("2025Z", "3401", "Kongsvinger"))).isEmpty();
        assertThat(funn(regel, avgiver(" 2025+01:00 ", "3401", "Kongsvinger"))).isEmpty();
        assertThat(funn(regel, avgiver("2024-02:00", "3401", "Kongsvinger"))).hasSize(1);
    }

    @Test
    void underlige_aar_er_andre_aar() {
        assertThat(funn(regel, avgiver("-2025", "3401", "Kongsvinger"))).hasSize(1);
        assertThat(funn(regel, avgiver("202500000000000000000", "3401", "Kongsvinger")))
                .hasSize(1);
    }
}
