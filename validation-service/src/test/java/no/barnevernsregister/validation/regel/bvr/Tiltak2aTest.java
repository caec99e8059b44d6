package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Tiltak2aTest {

    private final Tiltak2a regel = new Tiltak2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enSak().med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(4))
                                .ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(6))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(etTiltak(START.plusDays(5)).ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(4))
                                .ferdig())
                        .med(etTiltak(START.plusDays(9))
                                .avsluttet(START.plusDays(1))
                                .ferdig())
                        .med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(4))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(etTiltak(START.plusDays(5))
                                .migrert("7")
                                .avsluttet(START.plusDays(4))
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(etTiltak(START.plusDays(5))
                                .migrert("7")
                                .avsluttet(START.plusDays(4))
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(etTiltak(START.plusDays(5))
                                .avsluttet(START.plusDays(4))
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
