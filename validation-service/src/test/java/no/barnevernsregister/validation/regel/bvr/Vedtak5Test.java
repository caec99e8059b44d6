package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.vedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Vedtak5Test {

    private final Vedtak5 regel = new Vedtak5();

    @Test
    void avviser_ny_lov_for_2023_og_gammel_lov_fra_2023() {
        assertThat(enSak().med(vedtak(LocalDate.of(2022, 12, 31), "BVL2021")).funn(regel))
                .hasSize(1);
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
}
