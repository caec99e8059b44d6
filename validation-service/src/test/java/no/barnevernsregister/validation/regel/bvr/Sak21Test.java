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
import java.util.stream.Stream;
import no.barnevernsregister.contracts.bvr.ArsakFra;
import no.barnevernsregister.contracts.bvr.Ettervern;
import no.barnevernsregister.contracts.bvr.Flytting;
import no.barnevernsregister.contracts.bvr.FlyttingTil;
import no.barnevernsregister.contracts.bvr.OversendelseFylkesnemnd;
import no.barnevernsregister.contracts.bvr.Plan;
import org.junit.jupiter.api.Test;

class Sak21Test {

    private final Sak21 regel = new Sak21();

    @Test
    void slaar_ut_naar_en_aapen_sak_er_tom() {
        assertThat(enSak().funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.nasjonalRegelId()).isEqualTo("CASE_21"));
    }

    @Test
    void en_avsluttet_sak_kan_vaere_tom() {
        assertThat(enSak().til(START).funn(regel)).isEmpty();
    }

    @Test
    void hvert_av_de_sju_slagene_er_innhold() {
        var hjemmel = lov("BVL2021", "5", "1");
        Stream.of(
                        melding(START, null),
                        undersokelse(START, null),
                        vedtak(START, "BVL2021"),
                        tiltak("1.1", hjemmel, START, null),
                        new Plan(UUID.randomUUID(), null, START, "1", false, List.of(), null),
                        new Ettervern(UUID.randomUUID(), null, START, false, null),
                        new OversendelseFylkesnemnd(UUID.randomUUID(), null, START, false, hjemmel, List.of()))
                .forEach(objekt -> assertThat(enSak().med(objekt).funn(regel))
                        .as(objekt.type().navn())
                        .isEmpty());
    }

    @Test
    void flytting_og_relasjon_er_ikke_innhold_alene() {
        var flytting = new Flytting(
                UUID.randomUUID(), null, START, false, new ArsakFra("2.1", null), new FlyttingTil("6", null));
        assertThat(enSak().med(flytting).med(relasjon(flytting, flytting)).funn(regel))
                .hasSize(1);
    }

    @Test
    void det_som_er_slettet_er_ikke_innhold() {
        assertThat(enSak().med(melding(START, null).somSlettet()).funn(regel)).hasSize(1);
    }
}
