package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding2aTest {

    private final Melding2a regel = new Melding2a();

    @Test
    void slaar_ut_naar_konklusjonen_er_for_meldingen() {
        assertThat(enSak().med(melding(START.plusDays(2), START.plusDays(1))).funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_og_aapen_melding_er_i_orden() {
        assertThat(enSak().med(melding(START, START)).med(melding(START, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void en_slettet_melding_teller_ikke() {
        assertThat(enSak().med(melding(START.plusDays(2), START.plusDays(1)).somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_konklusjon_som_er_trukket_tilbake_teller_ikke() {
        var trukket = new Melding(
                UUID.randomUUID(),
                null,
                START,
                false,
                List.of(),
                List.of(),
                new MeldingKonklusjon(START.minusDays(1), "2", true));
        assertThat(enSak().med(trukket).funn(regel)).isEmpty();
    }

    @Test
    void blir_en_advarsel_bare_for_migrerte_meldinger_fra_kostra() {
        var sak = enSak().med(melding(START, START.minusDays(1), "17"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.ERROR);
        assertThat(sak.fraKostra().funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
    }
}
