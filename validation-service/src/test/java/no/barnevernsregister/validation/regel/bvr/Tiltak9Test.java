package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.tiltak;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Tiltak9Test {

    private final Tiltak9 regel = new Tiltak9();

    @Test
    void nitti_dager_er_i_orden_og_nittien_er_for_mye() {
        assertThat(to(START, START.plusDays(90)).funn(regel)).isEmpty();
        assertThat(to(START, START.plusDays(91)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING));
    }

    @Test
    void en_aapen_ende_er_uttrekksdatoen() {
        assertThat(to(START, null).uttrukket(START.plusDays(90)).funn(regel)).isEmpty();
        assertThat(to(START, null).uttrukket(START.plusDays(91)).funn(regel)).hasSize(1);
    }

    @Test
    void paret_meldes_en_gang_ved_det_som_begynte_sist() {
        var forst = etTiltak(START).kategori("2.1").ferdig();
        var sist = etTiltak(START.plusDays(1)).kategori("1.1").ferdig();
        assertThat(enSak().med(sist).med(forst).uttrukket(START.plusYears(1)).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.elementId()).isEqualTo(sist.id());
                    assertThat(funn.verdier())
                            .containsEntry("Annet tiltak", forst.id().toString());
                });
    }

    @Test
    void tre_samtidige_gir_tre_par() {
        assertThat(enSak().med(etTiltak(START).kategori("2.1").ferdig())
                        .med(etTiltak(START).kategori("2.2").ferdig())
                        .med(etTiltak(START.plusDays(1)).kategori("1.1").ferdig())
                        .uttrukket(START.plusYears(1))
                        .funn(regel))
                .hasSize(3);
    }

    @Test
    void etter_hverandre_er_ikke_samtidig() {
        assertThat(enSak().med(etTiltak(START)
                                .kategori("2.1")
                                .avsluttet(START.plusDays(200))
                                .ferdig())
                        .med(etTiltak(START.plusDays(200)).kategori("2.2").ferdig())
                        .uttrukket(START.plusYears(2))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hjelpetiltak_teller_ikke_som_plassering() {
        assertThat(enSak().med(etTiltak(START).kategori("2.1").ferdig())
                        .med(etTiltak(START).ferdig())
                        .uttrukket(START.plusYears(1))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void bolig_med_oppfolging_er_en_plassering_ogsaa_med_de_nye_kategoriene() {
        var nyttaar = LocalDate.of(2026, 1, 1);
        for (String kode : List.of("8.4", "8.5")) {
            assertThat(enSak().med(etTiltak(nyttaar).kategori("2.1").ferdig())
                            .med(etTiltak(nyttaar).kategori(kode).ferdig())
                            .uttrukket(nyttaar.plusDays(91))
                            .funn(regel))
                    .hasSize(1);
        }
        assertThat(enSak().med(etTiltak(nyttaar).kategori("2.1").ferdig())
                        .med(etTiltak(nyttaar).kategori("8.2").ferdig())
                        .uttrukket(nyttaar.plusDays(91))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(etTiltak(START).kategori("2.1").ferdig())
                        .med(etTiltak(START).kategori("2.2").ferdig().somSlettet())
                        .uttrukket(START.plusYears(1))
                        .funn(regel))
                .isEmpty();
    }

    private static Saksbygger to(LocalDate begynt, @Nullable LocalDate slutt) {
        return enSak().med(tiltak("2.2", lov("BVL2021", "5", "1"), START.minusDays(10), null))
                .med(tiltak("8.2", lov("BVL2021", "3", "1"), begynt, slutt))
                .uttrukket(START.plusYears(1));
    }
}
