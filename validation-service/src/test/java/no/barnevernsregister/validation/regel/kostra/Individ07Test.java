package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ07Test {

    private final Individ07 regel = new Individ07();

    @Test
    void slaar_ut_i_aaret_klienten_fyller_26() {
        assertThat(enKlient().fodt(1999).funn(regel)).hasSize(1);
    }

    @Test
    void aaret_klienten_fyller_25_er_i_orden() {
        assertThat(enKlient().fodt(2000).funn(regel)).isEmpty();
    }

    @Test
    void en_avsluttet_klient_er_med() {
        assertThat(enKlient().fodt(1999).avslutta().til(START).funn(regel)).hasSize(1);
    }

    @Test
    void uten_fodselsdato_er_regelen_taus() {
        assertThat(enKlient().utenNummer().duf("201512345609").funn(regel)).isEmpty();
    }
}
