package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak5Test {

    private final Vedtak5 regel = new Vedtak5();

    @Test
    void avviser_ny_lov_for_2023_og_gammel_lov_fra_2023() {
        assertThat(enSak().med(vedtak(LocalDate.of(2022, 12, 31), "BVL2021")).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(vedtak(LocalDate.of(2023, 1, 1), "BVL")).funn(regel))
                .hasSize(1);
    }

    @Test
    void godtar_lovene_paa_hver_sin_side_av_nyttaar() {
        assertThat(enSak().med(vedtak(LocalDate.of(2022, 12, 31), "BVL"))
                        .med(vedtak(LocalDate.of(2023, 1, 1), "BVL2021"))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void barneloven_gaar_alltid() {
        assertThat(enSak().med(vedtak(LocalDate.of(2020, 1, 1), "BL1981"))
                        .med(vedtak(LocalDate.of(2024, 1, 1), "BL1981"))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void jamforte_lovhjemler_proves_ikke() {
        assertThat(enSak().med(etVedtak(START).jamfor(lov("BVL", "4", "12")).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_vedtak_er_ikke_med() {
        assertThat(enSak().med(vedtak(START, "BVL").somSlettet()).funn(regel)).isEmpty();
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(etVedtak(START)
                                .etter(lov("BVL", "4", "12"))
                                .migrert("7")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(etVedtak(START)
                                .etter(lov("BVL", "4", "12"))
                                .migrert("7")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(etVedtak(START).etter(lov("BVL", "4", "12")).ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
