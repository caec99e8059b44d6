package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.lov;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.kostra.Kategori;
import no.barnevernsregister.contracts.kostra.Opphevelse;
import org.junit.jupiter.api.Test;

class Tiltak4Test {

    private final Tiltak4 regel = new Tiltak4();

    @Test
    void slaar_ut_for_hver_hjemmel_for_omsorg() {
        assertThat(enKlient()
                        .med(tiltak(lov("BVL2021", "5", "1"), AARSSLUTT))
                        .med(tiltak(lov("BVL2021", "5", "1", "a", null), AARSSLUTT))
                        .med(tiltak(lov("BVL2021", "5", "1", "h", null), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "12"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "8", null, "2"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "8", null, "3"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "8"), AARSSLUTT, lov("BVL", "4", "12")))
                        .funn(regel))
                .hasSize(7);
    }

    @Test
    void loven_kan_vaere_skrevet_med_smaa_bokstaver() {
        assertThat(enKlient().med(tiltak(lov("bvl", "4", "12"), AARSSLUTT)).funn(regel))
                .hasSize(1);
    }

    @Test
    void andre_hjemler_er_i_orden() {
        assertThat(enKlient()
                        .med(tiltak(lov("BVL2021", "3", "1"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "5", "1"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "8", null, "1"), AARSSLUTT))
                        .med(tiltak(lov("BVL", "4", "8"), AARSSLUTT, lov("BVL", "4", "4")))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_aapent_tiltak_og_en_opphevelse_er_i_orden() {
        var opphevet = tiltak(
                new Kategori("2.1", null),
                lov("BVL2021", "5", "1"),
                List.of(),
                new Opphevelse("1", null),
                START,
                AARSSLUTT);

        assertThat(enKlient()
                        .med(opphevet)
                        .med(tiltak(lov("BVL2021", "5", "1"), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void gjelder_ogsaa_uten_plassering() {
        assertThat(enKlient()
                        .med(tiltak(
                                new Kategori("4.1", null), lov("BVL2021", "5", "1"), List.of(), null, START, AARSSLUTT))
                        .funn(regel))
                .hasSize(1);
    }
}
