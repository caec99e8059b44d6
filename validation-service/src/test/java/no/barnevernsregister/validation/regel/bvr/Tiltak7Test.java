package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Tiltak7Test {

    private final Tiltak7 regel = new Tiltak7();

    @ParameterizedTest
    @ValueSource(strings = {"1.99", "2.99", "3.7", "3.99", "4.99", "5.99", "6.99", "7.99", "8.99"})
    void slaar_ut_naar_en_aapen_kategori_mangler_presisering(String kode) {
        assertThat(enSak().med(etTiltak(START).kategori(kode).ferdig()).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(etTiltak(START).kategori(kode, "x").ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void bare_mellomrom_er_ingen_presisering() {
        assertThat(enSak().med(etTiltak(START).kategori("3.7", " ").ferdig()).funn(regel))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "3.6", "3.10", "4.9", "8.5"})
    void andre_kategorier_trenger_ingen_presisering(String kode) {
        assertThat(enSak().med(etTiltak(START).kategori(kode).ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START).kategori("3.7").ferdig().somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
