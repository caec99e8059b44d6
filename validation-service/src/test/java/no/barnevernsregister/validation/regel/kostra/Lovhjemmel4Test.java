package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Funn;
import org.junit.jupiter.api.Test;

class Lovhjemmel4Test {

    private final Lovhjemmel4 regel = new Lovhjemmel4();

    @Test
    void slaar_ut_for_kapittel_0_og_for_paragraf_0() {
        assertThat(enKlient()
                        .med(tiltak(lov("BVL2021", "0", "1"), null))
                        .med(tiltak(lov("BVL2021", "3", "0"), null))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void jamfor_er_med() {
        assertThat(enKlient()
                        .med(tiltak(lov("BVL", "4", "8"), null, lov("BVL", "4", "12"), lov("BVL", "4", " 0 ")))
                        .funn(regel))
                .extracting(Funn::type)
                .containsExactly("JmfrLovhjemmel");
    }

    @Test
    void ledd_0_og_paragraf_10_er_i_orden() {
        assertThat(enKlient()
                        .med(tiltak(lov("BVL", "4", "10", null, "0"), null))
                        .funn(regel))
                .isEmpty();
    }
}
