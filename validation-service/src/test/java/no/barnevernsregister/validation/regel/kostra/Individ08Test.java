package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Individ08Test {

    private final Individ08 regel = new Individ08();

    @Test
    void slaar_ut_fra_aaret_klienten_fyller_19() {
        assertThat(enKlient().fodt(2006).med(melding(START, null)).funn(regel)).hasSize(1);
    }

    @Test
    void aaret_klienten_fyller_18_og_et_tiltak_er_i_orden() {
        assertThat(enKlient().fodt(2007).funn(regel)).isEmpty();
        assertThat(enKlient().fodt(2006).med(tiltak(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void uten_fodselsdato_er_regelen_taus() {
        assertThat(enKlient().utenNummer().duf("201512345609").funn(regel)).isEmpty();
    }

    @Test
    void er_en_advarsel() {
        assertThat(regel.omtale().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
    }
}
