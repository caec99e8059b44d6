package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Lovhjemmel3Test {

    private final Lovhjemmel3 regel = new Lovhjemmel3();

    @Test
    void slaar_ut_for_hvert_omsorgstiltak_fra_aaret_klienten_fyller_19() {
        assertThat(enKlient()
                        .fodt(2006)
                        .med(tiltak(lov("BVL2021", "5", "1"), null))
                        .med(tiltak(lov("BVL", "4", "12"), null))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void et_avsluttet_tiltak_er_med() {
        assertThat(enKlient()
                        .fodt(2006)
                        .med(tiltak(lov("BVL2021", "5", "1"), START))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void aaret_klienten_fyller_18_og_andre_tiltak_er_i_orden() {
        assertThat(enKlient()
                        .fodt(2007)
                        .med(tiltak(lov("BVL2021", "5", "1"), null))
                        .funn(regel))
                .isEmpty();
        assertThat(enKlient()
                        .fodt(2006)
                        .med(tiltak(lov("BVL2021", "3", "6"), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_fodselsdato_er_regelen_taus() {
        assertThat(enKlient()
                        .utenNummer()
                        .med(tiltak(lov("BVL2021", "5", "1"), null))
                        .funn(regel))
                .isEmpty();
    }
}
