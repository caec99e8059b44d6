package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Tiltak21Test {

    private final Tiltak21 regel = new Tiltak21();

    @ParameterizedTest
    @CsvSource({"BVL, 3, 1", "BVL2021, 5, 1", "BVL2021, 3, 4", "BVL2021, 3, 1a"})
    void slaar_ut_naar_lov_kapittel_eller_paragraf_er_ulik(String lov, String kapittel, String paragraf) {
        var vedtak = etVedtak(START).ferdig();
        var tiltak = etTiltak(START).etter(lov(lov, kapittel, paragraf)).ferdig();
        assertThat(enSak().med(vedtak).med(tiltak).med(relasjon(vedtak, tiltak)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
                    assertThat(funn.elementId()).isEqualTo(tiltak.id());
                    assertThat(funn.verdier())
                            .containsEntry("Lovhjemmel", lov + " § " + kapittel + "-" + paragraf)
                            .containsEntry("Vedtak/Lovhjemmel", "BVL2021 § 3-1");
                });
    }

    @Test
    void ledd_og_jamforte_lovhjemler_proves_ikke() {
        var vedtak = etVedtak(START).jamfor(lov("BVL", "4", "4")).ferdig();
        var tiltak = etTiltak(START).etter(lov("BVL2021", "3", "1", "2")).ferdig();
        assertThat(enSak().med(vedtak).med(tiltak).med(relasjon(vedtak, tiltak)).funn(regel))
                .isEmpty();
    }

    @Test
    void av_flere_vedtak_er_det_nok_at_ett_stemmer() {
        var akutt = etVedtak(START).etter(lov("BVL2021", "4", "2")).ferdig();
        var omsorg = etVedtak(START.plusDays(9)).etter(lov("BVL2021", "5", "1")).ferdig();
        var tiltak = etTiltak(START).etter(lov("BVL2021", "5", "1")).ferdig();
        assertThat(enSak().med(akutt)
                        .med(omsorg)
                        .med(tiltak)
                        .med(relasjon(akutt, tiltak))
                        .med(relasjon(omsorg, tiltak))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void stemmer_ingen_nevnes_det_nyeste_en_gang() {
        var akutt = etVedtak(START).etter(lov("BVL2021", "4", "2")).ferdig();
        var omsorg = etVedtak(START.plusDays(9)).etter(lov("BVL2021", "5", "1")).ferdig();
        var tiltak = etTiltak(START).ferdig();
        assertThat(enSak().med(omsorg)
                        .med(akutt)
                        .med(tiltak)
                        .med(relasjon(omsorg, tiltak))
                        .med(relasjon(akutt, tiltak))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier())
                        .containsEntry("Vedtak", omsorg.id().toString()));
    }

    @Test
    void uten_relasjon_eller_vedtak_i_saken_er_det_ingenting_aa_sammenligne() {
        var vedtak = etVedtak(START).ferdig();
        var tiltak = etTiltak(START).etter(lov("BVL2021", "5", "1")).ferdig();
        assertThat(enSak().med(vedtak).med(tiltak).funn(regel)).isEmpty();
        assertThat(enSak().med(tiltak).med(relasjon(vedtak, tiltak)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(vedtak.somSlettet())
                        .med(tiltak)
                        .med(relasjon(vedtak, tiltak))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void vedtaket_kan_vaere_nevnt_med_migrert_id() {
        var vedtak = etVedtak(START).migrert("v-1").ferdig();
        var tiltak = etTiltak(START).etter(lov("BVL2021", "5", "1")).ferdig();
        assertThat(enSak().med(vedtak)
                        .med(tiltak)
                        .med(relasjon("v-1", Begrepstype.VEDTAK, tiltak))
                        .funn(regel))
                .hasSize(1);
    }
}
