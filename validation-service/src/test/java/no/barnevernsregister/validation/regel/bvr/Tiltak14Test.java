package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class Tiltak14Test {

    private final Tiltak14 regel = new Tiltak14();

    @ParameterizedTest
    @CsvSource({"0, 1", "3, 0", "00, 1", "3, 000"})
    void slaar_ut_naar_kapittel_eller_paragraf_er_null(String kapittel, String paragraf) {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL2021", kapittel, paragraf))
                                .ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void slaar_ut_naar_et_ledd_eller_punktum_er_null() {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL2021", "3", "1", "1", "0"))
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
        var punktum = new Lovhjemmel("BVL2021", "3", "1", List.of(), List.of(), List.of("0"));
        assertThat(enSak().med(etTiltak(START).etter(punktum).ferdig()).funn(regel))
                .hasSize(1);
    }

    @Test
    void flere_nuller_gir_ett_funn() {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL2021", "0", "0", "0"))
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"0a, 1", "3, 0a", "03, 01", "10, 20"})
    void null_med_bokstav_og_tall_som_begynner_med_null_gaar(String kapittel, String paragraf) {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL2021", kapittel, paragraf))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void jamforte_lovhjemler_proves_ikke() {
        assertThat(enSak().med(etTiltak(START).jamfor(lov("BVL2021", "0", "0")).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL2021", "0", "1"))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
