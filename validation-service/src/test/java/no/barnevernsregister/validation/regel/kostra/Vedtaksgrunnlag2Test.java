package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.junit.jupiter.api.Test;

class Vedtaksgrunnlag2Test {

    private final Vedtaksgrunnlag2 regel = new Vedtaksgrunnlag2();

    @Test
    void slaar_ut_for_andre_forhold_uten_presisering() {
        assertThat(enKlient()
                        .med(undersokelse(
                                START, START, "1", null, new Saksinnhold("18", null), new Saksinnhold("19", null)))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient()
                        .med(undersokelse(
                                START, START, "1", null, new Saksinnhold("18", ""), new Saksinnhold("19", " ")))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_koder_er_i_orden() {
        assertThat(enKlient()
                        .med(undersokelse(
                                START,
                                START,
                                "1",
                                null,
                                new Saksinnhold("18", "Andre forhold"),
                                new Saksinnhold("17", null),
                                new Saksinnhold("20", null)))
                        .funn(regel))
                .isEmpty();
    }
}
