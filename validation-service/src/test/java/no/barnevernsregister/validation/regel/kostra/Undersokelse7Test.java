package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.junit.jupiter.api.Test;

class Undersokelse7Test {

    private final Undersokelse7 regel = new Undersokelse7();

    @Test
    void slaar_ut_for_vedtak_og_begjaering() {
        assertThat(enKlient()
                        .med(undersokelse(START, START, "1", null))
                        .med(undersokelse(START, START, "2", null))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void et_grunnlag_er_nok() {
        assertThat(enKlient()
                        .med(undersokelse(START, START, "1", null, new Saksinnhold("1", null)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void henlagte_og_aapne_er_i_orden() {
        assertThat(enKlient()
                        .med(undersokelse(START, START, "3", null))
                        .med(undersokelse(START, START, "6", null))
                        .med(undersokelse(START, null))
                        .funn(regel))
                .isEmpty();
    }
}
