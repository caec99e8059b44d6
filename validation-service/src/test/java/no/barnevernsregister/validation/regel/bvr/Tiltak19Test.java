package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Tiltak19Test {

    private final Tiltak19 regel = new Tiltak19();

    @Test
    void to_like_gir_ett_funn_ved_den_ene_som_viser_til_den_andre() {
        var en = etTiltak(START)
                .jamfor(lov("BVL2021", "5", "1", "1"))
                .kategori("3.99", "x")
                .medBesok(START.plusDays(3))
                .opphevet("4", "y")
                .avsluttet(START.plusDays(9))
                .ferdig();
        var annen = etTiltak(START)
                .jamfor(lov("BVL2021", "5", "1", "1"))
                .kategori("3.99", "x")
                .medBesok(START.plusDays(3))
                .opphevet("4", "y")
                .avsluttet(START.plusDays(9))
                .ferdig();
        var originalen = en.id().compareTo(annen.id()) < 0 ? en : annen;
        assertThat(enSak().med(en).med(annen).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
            assertThat(funn.elementId()).isNotEqualTo(originalen.id());
            assertThat(funn.verdier()).containsEntry("Lik", originalen.id().toString());
        });
        assertThat(enSak().med(annen).med(en).funn(regel))
                .isEqualTo(enSak().med(en).med(annen).funn(regel));
    }

    @Test
    void tre_like_gir_to_funn() {
        assertThat(enSak().med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void alt_som_skiller_dem_teller() {
        var en = etTiltak(START)
                .jamfor(lov("BVL2021", "5", "1", "1"))
                .kategori("3.99", "x")
                .medBesok(START.plusDays(3))
                .opphevet("4", "y")
                .avsluttet(START.plusDays(9))
                .ferdig();
        assertThat(enSak().med(en).funn(regel)).isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START.plusDays(1))
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .etter(lov("BVL2021", "3", "4"))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "2"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "z")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(4))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "z")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrert_id_skiller_dem_ikke() {
        assertThat(enSak().med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .migrert("1")
                                .ferdig())
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .migrert("2")
                                .ferdig())
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_slettet_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etTiltak(START)
                                .jamfor(lov("BVL2021", "5", "1", "1"))
                                .kategori("3.99", "x")
                                .medBesok(START.plusDays(3))
                                .opphevet("4", "y")
                                .avsluttet(START.plusDays(9))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void rekkefolgen_av_lovhjemler_og_ledd_teller_ikke() {
        assertThat(enSak().med(etTiltak(START)
                                .etter(lov("BVL", "4", "8", "2", "3"))
                                .jamfor(lov("BVL", "4", "12"))
                                .jamfor(lov("BVL", "4", "4"))
                                .ferdig())
                        .med(etTiltak(START)
                                .etter(lov("BVL", "4", "8", "3", "2"))
                                .jamfor(lov("BVL", "4", "4"))
                                .jamfor(lov("BVL", "4", "12"))
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }
}
