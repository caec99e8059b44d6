package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Slettet;
import no.barnevernsregister.contracts.hendelse.Kanal;
import no.barnevernsregister.validation.regel.Saksgrunnlag;
import no.barnevernsregister.validation.sak.Sammenslaing;
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

    @Test
    void slaar_ikke_ut_naar_det_slettede_er_en_status_paa_et_vedtak() {
        var vedtak = vedtak(START, "BVL2021");
        var stein = new Slettet(vedtak.status().getFirst().id(), Begrepstype.STATUS, START);
        assertThat(enSak().med(vedtak).medSlettet(stein).funn(regel)).isEmpty();
        assertThat(enSak().medSlettet(stein).funn(regel)).hasSize(1);
    }

    @Test
    void leses_mot_den_sammenslaatte_saken() {
        var melding = melding(START, null);
        var sendt = enSak().medSlettet(melding).dokument(null);
        var sammenslatt = Sammenslaing.slaaSammen(enSak().med(melding).sak(), sendt.sak());
        assertThat(regel.sjekk(Saksgrunnlag.av(sendt, sammenslatt, Kanal.FAGSYSTEM)))
                .isEmpty();
    }
}
