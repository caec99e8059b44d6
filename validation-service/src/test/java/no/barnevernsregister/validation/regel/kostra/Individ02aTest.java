package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ02aTest {

    private final Individ02a regel = new Individ02a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enKlient().til(START.minusDays(1)).funn(regel)).hasSize(1);
    }

    @Test
    void samme_dag_og_ingen_slutt_er_i_orden() {
        assertThat(enKlient().til(START).funn(regel)).isEmpty();
        assertThat(enKlient().funn(regel)).isEmpty();
    }
}
