package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding2eTest {

    private final Melding2e regel = new Melding2e();

    @Test
    void slaar_ut_naar_meldingen_kom_for_saken() {
        assertThat(enSak().med(melding(START.minusDays(1), START)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_er_i_orden() {
        assertThat(enSak().med(melding(START, START)).funn(regel)).isEmpty();
    }

    @Test
    void en_migrert_melding_gir_en_advarsel_i_begge_kanaler() {
        var sak = enSak().med(melding(START.minusDays(1), START, "17"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(sak.fraKostra().funn(regel).getFirst().originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
    }
}
