package no.barnevernsregister.validation.regel;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TiltaksslagTest {

    private static final LocalDate NYTTAAR = LocalDate.of(2026, 1, 1);

    @ParameterizedTest
    @ValueSource(strings = {"1.1", "1.2", "1.99", "2.1", "2.2", "2.3", "2.4", "2.5", "2.6", "2.99"})
    void institusjon_og_fosterhjem_er_plassering_hele_tiden(String kode) {
        assertThat(erPlassering(etTiltak(START).kategori(kode))).isTrue();
        assertThat(erPlassering(etTiltak(NYTTAAR).kategori(kode))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3.6", "4.5", "8.1", "8.3", "8.99"})
    void andre_tiltak_er_ikke_plassering(String kode) {
        assertThat(erPlassering(etTiltak(START).kategori(kode))).isFalse();
        assertThat(erPlassering(etTiltak(NYTTAAR).kategori(kode))).isFalse();
    }

    @Test
    void bolig_med_oppfolging_er_plassering_for_tiltak_fra_for_2026() {
        assertThat(erPlassering(etTiltak(NYTTAAR.minusDays(1)).kategori("8.2"))).isTrue();
        assertThat(erPlassering(etTiltak(NYTTAAR).kategori("8.2"))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"8.4", "8.5"})
    void kommunale_botiltak_er_plassering_for_tiltak_som_varte_i_2026(String kode) {
        assertThat(erPlassering(etTiltak(NYTTAAR).kategori(kode))).isTrue();
        assertThat(erPlassering(etTiltak(START).kategori(kode))).isTrue();
        assertThat(erPlassering(etTiltak(START).kategori(kode).avsluttet(NYTTAAR)))
                .isTrue();
        assertThat(erPlassering(etTiltak(START).kategori(kode).avsluttet(NYTTAAR.minusDays(1))))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"BVL2021, 5, 1, true", "BVL, 4, 12, true", "BVL2021, 4, 12, false", "BVL, 5, 1, false"})
    @CsvSource({"BVL2021, 5, 2, false", "BVL, 4, 8, false", "BVL2021, 4, 3, false"})
    void omsorg_avgjores_av_lov_kapittel_og_paragraf(String lov, String kapittel, String paragraf, boolean omsorg) {
        assertThat(erOmsorg(lov(lov, kapittel, paragraf))).isEqualTo(omsorg);
    }

    @ParameterizedTest
    @CsvSource({"1, false", "2, true", "3, true", "4, false"})
    void fire_aatte_er_omsorg_etter_andre_og_tredje_ledd(String ledd, boolean omsorg) {
        assertThat(erOmsorg(lov("BVL", "4", "8", ledd))).isEqualTo(omsorg);
        assertThat(erOmsorg(lov("BVL", "4", "8", "1", ledd))).isEqualTo(omsorg);
    }

    @Test
    void fire_aatte_er_omsorg_jamfort_med_fire_tolv() {
        var tiltak = etTiltak(START).etter(lov("BVL", "4", "8", "1"));
        assertThat(Tiltaksslag.erOmsorg(tiltak.jamfor(lov("BVL", "4", "4")).ferdig()))
                .isFalse();
        assertThat(Tiltaksslag.erOmsorg(tiltak.jamfor(lov("BVL", "4", "12")).ferdig()))
                .isTrue();
    }

    @Test
    void andre_paragrafer_blir_ikke_omsorg_av_en_jamforing() {
        var tiltak = etTiltak(START).etter(lov("BVL", "4", "4")).jamfor(lov("BVL", "4", "12"));
        assertThat(Tiltaksslag.erOmsorg(tiltak.ferdig())).isFalse();
    }

    private static boolean erPlassering(Tiltaksbygger tiltak) {
        return Tiltaksslag.erPlassering(tiltak.ferdig());
    }

    private static boolean erOmsorg(Lovhjemmel lov) {
        return Tiltaksslag.erOmsorg(etTiltak(START).etter(lov).ferdig());
    }
}
