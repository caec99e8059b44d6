package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Undersokelse2aTest {

    private final Undersokelse2a regel = new Undersokelse2a();

    @Test
    void slaar_ut_naar_slutten_er_for_starten() {
        assertThat(enSak().med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(4), "3")
                                .ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(5), "3")
                                .ferdig())
                        .med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(6), "3")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_slutt_er_det_ingenting_aa_sammenligne() {
        assertThat(enSak().med(enUndersokelse(START.plusDays(5)).ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(4), "3")
                                .ferdig())
                        .med(enUndersokelse(START.plusDays(9))
                                .konkludert(START.plusDays(1), "3")
                                .ferdig())
                        .med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(4), "3")
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(enUndersokelse(START.plusDays(5))
                                .migrert("7")
                                .konkludert(START.plusDays(4), "3")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(enUndersokelse(START.plusDays(5))
                                .migrert("7")
                                .konkludert(START.plusDays(4), "3")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(enUndersokelse(START.plusDays(5))
                                .konkludert(START.plusDays(4), "3")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
