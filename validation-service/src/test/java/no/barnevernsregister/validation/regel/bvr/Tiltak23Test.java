package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Tiltak23Test {

    private final Tiltak23 regel = new Tiltak23();

    @Test
    void minner_om_kategorien_ved_hvert_tiltak_ogsaa_med_presisering() {
        assertThat(enSak().med(etTiltak(START).kategori("2.99").ferdig())
                        .med(etTiltak(START)
                                .kategori("2.99", "x")
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void er_en_advarsel_som_ikke_blir_mykere() {
        assertThat(enSak().fraKostra()
                        .med(etTiltak(START).migrert("7").kategori("2.99", "x").ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING));
    }

    @Test
    void andre_kategorier_gaar() {
        assertThat(enSak().med(etTiltak(START).kategori("1.1").ferdig())
                        .med(etTiltak(START).kategori("2.1").ferdig())
                        .med(etTiltak(START).kategori("3.99").ferdig())
                        .med(etTiltak(START).kategori("1.99").ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START).kategori("2.99").ferdig().somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void gjelder_fra_2023() {
        assertThat(regel.omtale().gjelder(LocalDate.of(2022, 12, 31))).isFalse();
        assertThat(regel.omtale().gjelder(LocalDate.of(2023, 1, 1))).isTrue();
    }
}
