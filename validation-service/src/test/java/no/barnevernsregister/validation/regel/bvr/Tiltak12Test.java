package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Tiltaksbygger;
import org.junit.jupiter.api.Test;

class Tiltak12Test {

    private final Tiltak12 regel = new Tiltak12();

    @Test
    void slaar_ut_naar_avsluttet_omsorgsplassering_mangler_aarsak() {
        assertThat(enSak().med(plassering().avsluttet(START.plusDays(9)).ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void slaar_ikke_ut_naar_aarsaken_er_der_eller_tiltaket_er_aapent() {
        assertThat(enSak().med(plassering().avsluttet(START).opphevet("1", null).ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(plassering().ferdig()).funn(regel)).isEmpty();
    }

    @Test
    void omsorg_etter_loven_av_1992_er_ogsaa_omsorg() {
        assertThat(enSak().med(plassering()
                                .etter(lov("BVL", "4", "12"))
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(plassering()
                                .etter(lov("BVL", "4", "8", "3"))
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void fire_aatte_forste_ledd_er_ikke_omsorg() {
        assertThat(enSak().med(plassering()
                                .etter(lov("BVL", "4", "8", "1"))
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void omsorg_uten_plassering_og_plassering_uten_omsorg_gaar() {
        assertThat(enSak().med(plassering().kategori("3.6").avsluttet(START).ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(plassering()
                                .etter(lov("BVL2021", "3", "1"))
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(plassering().avsluttet(START).ferdig().somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    private static Tiltaksbygger plassering() {
        return etTiltak(START).etter(lov("BVL2021", "5", "1")).kategori("2.2");
    }
}
