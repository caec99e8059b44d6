package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tiltak20Test {

    private final Tiltak20 regel = new Tiltak20();

    @Test
    void slaar_ut_naar_tiltaket_ikke_er_knyttet_til_et_vedtak() {
        var tiltak = tiltak("3.6", lov("BVL2021", "3", "1"), START, null);
        assertThat(enSak().med(tiltak).funn(regel)).hasSize(1);
        assertThat(enSak().med(tiltak)
                        .med(relasjon(melding(START, START), tiltak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_vedtaket_er_der() {
        var tiltak = tiltak("3.6", lov("BVL2021", "3", "1"), START, null);
        var vedtak = vedtak(START, "BVL2021");
        assertThat(enSak().med(tiltak).med(vedtak).med(relasjon(vedtak, tiltak)).funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_vedtak_er_ikke_noe_vedtak() {
        var tiltak = tiltak("3.6", lov("BVL2021", "3", "1"), START, null);
        var vedtak = vedtak(START, "BVL2021");
        assertThat(enSak().med(tiltak)
                        .med(vedtak.somSlettet())
                        .med(relasjon(vedtak, tiltak))
                        .funn(regel))
                .hasSize(1);
    }
}
