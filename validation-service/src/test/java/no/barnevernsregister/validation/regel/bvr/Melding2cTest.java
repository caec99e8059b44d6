package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Melding2cTest {

    private final Melding2c regel = new Melding2c();

    private static final LocalDate SLUTT = START.plusDays(5);

    @Test
    void slaar_ut_naar_meldingen_er_konkludert_etter_at_saken_sluttet() {
        assertThat(enSak().til(SLUTT).med(melding(START, SLUTT.plusDays(1))).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void samme_dag_aapen_melding_og_aapen_sak_er_i_orden() {
        assertThat(enSak().til(SLUTT)
                        .med(melding(START, SLUTT))
                        .med(melding(START, null))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(melding(START, SLUTT.plusDays(1))).funn(regel)).isEmpty();
    }

    @Test
    void en_migrert_melding_gir_en_advarsel_i_begge_kanaler() {
        var sak = enSak().til(SLUTT).med(melding(START, SLUTT.plusDays(1), "17"));
        assertThat(sak.funn(regel).getFirst().alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(sak.fraKostra().funn(regel).getFirst().originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
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
                new MeldingKonklusjon(SLUTT.plusDays(1), "2", true));
        assertThat(enSak().til(SLUTT).med(trukket).funn(regel)).isEmpty();
    }
}
