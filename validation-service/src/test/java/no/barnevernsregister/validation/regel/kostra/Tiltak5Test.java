package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tiltak5Test {

    private final Tiltak5 regel = new Tiltak5();

    @Test
    void slaar_ut_i_aaret_barnet_fyller_sju() {
        assertThat(enKlient().fodt(2018).med(tiltak("4.1", START, null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void aaret_for_og_andre_tiltak_er_i_orden() {
        assertThat(enKlient().fodt(2019).med(tiltak("4.1", START, null)).funn(regel))
                .isEmpty();
        assertThat(enKlient().fodt(2018).med(tiltak("4.3", START, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void et_avsluttet_tiltak_er_med() {
        assertThat(enKlient().fodt(2018).med(tiltak("4.1", START, START)).funn(regel))
                .hasSize(1);
    }

    @Test
    void uten_fodselsdato_er_regelen_taus() {
        assertThat(enKlient().utenNummer().med(tiltak("4.1", START, null)).funn(regel))
                .isEmpty();
    }
}
