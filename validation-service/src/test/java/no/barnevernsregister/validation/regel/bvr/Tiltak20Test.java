package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Tiltak20Test {

    private final Tiltak20 regel = new Tiltak20();

    @Test
    void slaar_ut_naar_tiltaket_ikke_er_knyttet_til_et_vedtak() {
        var tiltak = etTiltak(START).ferdig();
        assertThat(enSak().med(tiltak).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(tiltak)
                        .med(relasjon(melding(START, START), tiltak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_vedtaket_er_der_med_id_eller_migrert_id() {
        var tiltak = etTiltak(START).ferdig();
        var vedtak = etVedtak(START).migrert("v-7").ferdig();
        assertThat(enSak().med(tiltak).med(vedtak).med(relasjon(vedtak, tiltak)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(tiltak)
                        .med(vedtak)
                        .med(relasjon("v-7", Begrepstype.VEDTAK, tiltak))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_relasjon_feil_vei_eller_fra_et_ukjent_vedtak_holder_ikke() {
        var tiltak = etTiltak(START).ferdig();
        var vedtak = etVedtak(START).ferdig();
        assertThat(enSak().med(tiltak).med(vedtak).med(relasjon(tiltak, vedtak)).funn(regel))
                .hasSize(1);
        assertThat(enSak().med(tiltak)
                        .med(vedtak)
                        .med(relasjon("v-7", Begrepstype.VEDTAK, tiltak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slettet_vedtak_eller_relasjon_holder_ikke_og_slettet_tiltak_trenger_ingen() {
        var tiltak = etTiltak(START).ferdig();
        var vedtak = etVedtak(START).ferdig();
        assertThat(enSak().med(tiltak)
                        .med(vedtak.somSlettet())
                        .med(relasjon(vedtak, tiltak))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(tiltak)
                        .med(vedtak)
                        .med(relasjon(vedtak, tiltak).somSlettet())
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(tiltak.somSlettet()).funn(regel)).isEmpty();
    }
}
