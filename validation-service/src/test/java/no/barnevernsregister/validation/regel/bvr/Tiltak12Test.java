package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Opphevelse;
import org.junit.jupiter.api.Test;

class Tiltak12Test {

    private final Tiltak12 regel = new Tiltak12();

    @Test
    void slaar_ut_naar_avsluttet_omsorgsplassering_mangler_aarsak() {
        assertThat(enSak().med(tiltak("2.2", lov("BVL2021", "5", "1"), START, START.plusDays(9)))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(tiltak("2.2", lov("BVL", "4", "8", "3"), START, START.plusDays(9)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_aarsaken_er_der_eller_tiltaket_er_aapent() {
        assertThat(enSak().med(tiltak(
                                "2.2", lov("BVL2021", "5", "1"), START, START.plusDays(9), new Opphevelse("1", null)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(tiltak("2.2", lov("BVL2021", "5", "1"), START, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void fire_aatte_forste_ledd_er_ikke_omsorg() {
        assertThat(enSak().med(tiltak("2.2", lov("BVL", "4", "8", "1"), START, START.plusDays(9)))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void omsorg_uten_plassering_og_plassering_uten_omsorg_gaar() {
        assertThat(enSak().med(tiltak("3.6", lov("BVL2021", "5", "1"), START, START.plusDays(9)))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(tiltak("2.2", lov("BVL2021", "3", "1"), START, START.plusDays(9)))
                        .funn(regel))
                .isEmpty();
    }
}
