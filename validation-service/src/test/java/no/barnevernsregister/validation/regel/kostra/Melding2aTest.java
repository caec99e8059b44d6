package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Melding2aTest {

    private final Melding2a regel = new Melding2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enKlient().med(melding(START.plusDays(1), START)).funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_og_ingen_slutt_er_i_orden() {
        assertThat(enKlient()
                        .med(melding(START, START))
                        .med(melding(START, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_som_er_feil_er_et_funn() {
        assertThat(enKlient()
                        .med(melding(START.plusDays(1), START))
                        .med(melding(START.plusDays(2), START))
                        .funn(regel))
                .hasSize(2);
    }
}
