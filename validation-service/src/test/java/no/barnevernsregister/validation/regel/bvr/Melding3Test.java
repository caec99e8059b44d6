package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding3Test {

    private final Melding3 regel = new Melding3();

    @Test
    void dag_sju_er_innen_fristen_og_dag_aatte_er_over() {
        assertThat(enSak().med(melding(START, START.plusDays(7))).funn(regel)).isEmpty();
        assertThat(enSak().med(melding(START, START.plusDays(8))).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.nasjonalRegelId()).isEqualTo("MESSAGE_03");
                });
    }

    @Test
    void en_aapen_melding_har_ingen_frist_aa_bryte() {
        assertThat(enSak().med(melding(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void aar_ved_tidens_ende_stopper_ikke_regelen() {
        assertThat(enSak().med(melding(LocalDate.MAX, LocalDate.MAX)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(melding(LocalDate.MIN, LocalDate.MAX)).funn(regel))
                .hasSize(1);
    }

    @Test
    void en_konklusjon_for_meldingen_er_en_annen_regels_sak() {
        assertThat(enSak().med(melding(START, START.minusDays(9))).funn(regel)).isEmpty();
    }
}
