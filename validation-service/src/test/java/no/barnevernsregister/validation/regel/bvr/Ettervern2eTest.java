package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.ettervern;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Ettervern2eTest {

    private final Ettervern2e regel = new Ettervern2e();

    @Test
    void slaar_ut_naar_det_er_fra_for_saken() {
        assertThat(enSak().med(ettervern(START.minusDays(1), null, null)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(ettervern(START, null, null))
                        .med(ettervern(START.plusDays(1), null, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(ettervern(START.minusDays(1), null, null))
                        .med(ettervern(START.minusDays(2), null, null))
                        .med(ettervern(START.minusDays(1), null, null).somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(ettervern(START.minusDays(1), null, "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(ettervern(START.minusDays(1), null, "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(ettervern(START.minusDays(1), null, null))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
