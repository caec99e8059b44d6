package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.ettervern;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Ettervern2aTest {

    private final Ettervern2a regel = new Ettervern2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enSak().med(ettervern(START.plusDays(5), START.plusDays(4), null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(ettervern(START.plusDays(5), START.plusDays(5), null))
                        .med(ettervern(START.plusDays(5), START.plusDays(6), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(ettervern(START.plusDays(5), null, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(ettervern(START.plusDays(5), START.plusDays(4), null))
                        .med(ettervern(START.plusDays(9), START.plusDays(1), null))
                        .med(ettervern(START.plusDays(5), START.plusDays(4), null)
                                .somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(ettervern(START.plusDays(5), START.plusDays(4), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(ettervern(START.plusDays(5), START.plusDays(4), "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(ettervern(START.plusDays(5), START.plusDays(4), null))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
