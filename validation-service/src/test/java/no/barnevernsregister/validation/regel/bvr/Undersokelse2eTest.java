package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Undersokelse2eTest {

    private final Undersokelse2e regel = new Undersokelse2e();

    @Test
    void slaar_ut_naar_det_er_fra_for_saken() {
        assertThat(enSak().med(enUndersokelse(START.minusDays(1)).ferdig()).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_og_senere_er_i_orden() {
        assertThat(enSak().med(enUndersokelse(START).ferdig())
                        .med(enUndersokelse(START.plusDays(1)).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_av_flere_meldes_men_ikke_den_slettede() {
        assertThat(enSak().med(enUndersokelse(START.minusDays(1)).ferdig())
                        .med(enUndersokelse(START.minusDays(2)).ferdig())
                        .med(enUndersokelse(START.minusDays(1)).ferdig().somSlettet())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void migrerte_data_gir_en_advarsel_i_begge_kanaler() {
        var sak = enSak().med(enUndersokelse(START.minusDays(1)).migrert("7").ferdig());
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(sak.fraKostra().funn(regel).getFirst().originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
    }
}
