package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static no.barnevernsregister.validation.regel.Klientbygger.plan;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ06Test {

    private final Individ06 regel = new Individ06();

    @Test
    void slaar_ut_naar_klienten_er_tom() {
        assertThat(enKlient().funn(regel)).hasSize(1);
    }

    @Test
    void en_flytting_alene_er_ikke_nok() {
        assertThat(enKlient().med(flytting(START)).funn(regel)).hasSize(1);
    }

    @Test
    void en_melding_en_plan_eller_et_tiltak_er_nok() {
        assertThat(enKlient().med(melding(START, null)).funn(regel)).isEmpty();
        assertThat(enKlient().med(plan(START, null)).funn(regel)).isEmpty();
        assertThat(enKlient().med(tiltak(START, null)).funn(regel)).isEmpty();
    }
}
