package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.Melding;
import no.barnevernsregister.contracts.bvr.MeldingKonklusjon;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Plan;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Sak23Test {

    private final Sak23 regel = new Sak23();

    @Test
    void slaar_ut_naar_en_avsluttet_sak_har_noe_aapent() {
        assertThat(enSak().med(melding(START, null)).til(START.plusDays(30)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Åpne", "1"));
    }

    @Test
    void slaar_ikke_ut_naar_saken_er_aapen_eller_alt_er_avsluttet() {
        assertThat(enSak().med(melding(START, null)).funn(regel)).isEmpty();
        assertThat(enSak().med(melding(START, START)).til(START.plusDays(30)).funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_teller_ikke() {
        assertThat(enSak().med(melding(START, null).somSlettet())
                        .til(START.plusDays(30))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hvert_slag_som_kan_avsluttes_teller_ogsaa_vedtak() {
        var hjemmel = lov("BVL2021", "5", "1");
        assertThat(enSak().til(START.plusDays(30))
                        .med(melding(START, null))
                        .med(undersokelse(START, null))
                        .med(new Plan(UUID.randomUUID(), null, START, "1", false, List.of(), null))
                        .med(tiltak("1.1", hjemmel, START, null))
                        .med(vedtak(START, "BVL2021"))
                        .med(new Ettervern(UUID.randomUUID(), null, START, false, null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO);
                    assertThat(funn.verdier()).containsEntry("Åpne", "6");
                });
    }

    @Test
    void flytting_oversendelse_og_relasjon_har_ingen_slutt() {
        var flytting = new Flytting(
                UUID.randomUUID(), null, START, false, new ArsakFra("2.1", null), new FlyttingTil("6", null));
        var oversendelse =
                new OversendelseFylkesnemnd(UUID.randomUUID(), null, START, false, lov("BVL2021", "5", "1"), List.of());
        assertThat(enSak().til(START.plusDays(30))
                        .med(flytting)
                        .med(oversendelse)
                        .med(relasjon(flytting, oversendelse))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_melding_med_tilbaketrukket_konklusjon_er_aapen() {
        var trukket = new Melding(
                UUID.randomUUID(), null, START, false, List.of(), List.of(), new MeldingKonklusjon(START, "2", true));
        assertThat(enSak().til(START.plusDays(30)).med(trukket).funn(regel)).hasSize(1);
    }
}
