package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ02dTest {

    private final Individ02d regel = new Individ02d();

    @Test
    void slaar_ut_naar_sluttdatoen_mangler() {
        assertThat(enKlient().avslutta().funn(regel)).hasSize(1);
    }

    @Test
    void med_sluttdato_eller_uten_markering_er_i_orden() {
        assertThat(enKlient().avslutta().til(START).funn(regel)).isEmpty();
        assertThat(enKlient().funn(regel)).isEmpty();
    }
}
