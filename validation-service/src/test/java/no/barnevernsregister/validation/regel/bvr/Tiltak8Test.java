package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Tiltak8Test {

    private final Tiltak8 regel = new Tiltak8();

    @Test
    void slaar_ut_naar_annen_grunn_mangler_presisering() {
        assertThat(enSak().med(etTiltak(START).opphevet("4", null).ferdig()).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(etTiltak(START).opphevet("4", " ").ferdig()).funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_med_presisering() {
        assertThat(enSak().med(etTiltak(START).opphevet("4", "x").ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void andre_grunner_og_ingen_opphevelse_gaar() {
        assertThat(enSak().med(etTiltak(START).opphevet("1", null).ferdig())
                        .med(etTiltak(START).opphevet("2", null).ferdig())
                        .med(etTiltak(START).opphevet("3", null).ferdig())
                        .med(etTiltak(START).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START).opphevet("4", null).ferdig().somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
