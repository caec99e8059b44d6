package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sak22Test {

    private final Sak22 regel = new Sak22();

    @Test
    void slaar_ut_naar_det_som_slettes_ikke_finnes() {
        assertThat(enSak().medSlettet(melding(START, null)).funn(regel)).hasSize(1);
    }

    @Test
    void slaar_ut_naar_slaget_er_feil() {
        var melding = melding(START, null);
        var sak = enSak().med(melding);
        assertThat(sak.medSlettet(new no.barnevernsregister.contracts.bvr.Undersokelse(
                                melding.id(), null, START, false, java.util.List.of(), null, null, null))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_det_slettede_finnes_merket_som_slettet() {
        var melding = melding(START, null);
        assertThat(enSak().med(melding.somSlettet()).medSlettet(melding).funn(regel))
                .isEmpty();
    }
}
