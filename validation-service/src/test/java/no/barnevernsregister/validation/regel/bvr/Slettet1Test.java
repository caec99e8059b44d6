package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Kanal;
import org.junit.jupiter.api.Test;

class Slettet1Test {

    private final Slettet1 regel = new Slettet1();

    @Test
    void slaar_ut_naar_det_samme_er_sendt_og_slettet() {
        var melding = melding(START, null);
        assertThat(enSak().med(melding).medSlettet(melding).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.elementId()).isEqualTo(melding.id());
                });
    }

    @Test
    void slaar_ikke_ut_naar_det_som_sendes_selv_er_merket_som_slettet() {
        var melding = melding(START, null);
        assertThat(enSak().med(melding.somSlettet()).medSlettet(melding).funn(regel))
                .isEmpty();
    }

    @Test
    void slaar_ikke_ut_naar_det_slettede_ble_sendt_for() {
        var melding = melding(START, null);
        var sendt = enSak().medSlettet(melding).dokument(null);
        var sammenslatt = no.barnevernsregister.validation.sak.Sammenslaing.slaaSammen(
                enSak().med(melding).sak(), sendt.sak());
        assertThat(regel.sjekk(
                        no.barnevernsregister.validation.regel.Saksgrunnlag.av(sendt, sammenslatt, Kanal.FAGSYSTEM)))
                .isEmpty();
    }

    @Test
    void et_annet_slag_med_samme_id_er_noe_annet() {
        var melding = melding(START, null);
        var undersokelse = new Undersokelse(melding.id(), null, START, false, List.of(), null, null, null);
        assertThat(enSak().med(melding).medSlettet(undersokelse).funn(regel)).isEmpty();
        assertThat(enSak().funn(regel)).isEmpty();
    }
}
