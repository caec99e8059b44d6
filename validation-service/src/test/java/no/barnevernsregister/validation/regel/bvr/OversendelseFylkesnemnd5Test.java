package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.oversendelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Lovhjemmel;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class OversendelseFylkesnemnd5Test {

    private final OversendelseFylkesnemnd5 regel = new OversendelseFylkesnemnd5();

    @Test
    void avviser_ny_lov_for_2023_og_gammel_lov_fra_2023() {
        assertThat(enSak().med(oversendelse(LocalDate.of(2022, 12, 31), "BVL2021", null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
        assertThat(enSak().med(oversendelse(LocalDate.of(2023, 1, 1), "BVL", null))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void godtar_lovene_paa_hver_sin_side_av_nyttaar() {
        assertThat(enSak().med(oversendelse(LocalDate.of(2022, 12, 31), "BVL", null))
                        .med(oversendelse(LocalDate.of(2023, 1, 1), "BVL2021", null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void barneloven_gaar_alltid() {
        assertThat(enSak().med(oversendelse(LocalDate.of(2020, 1, 1), "BL1981", null))
                        .med(oversendelse(LocalDate.of(2024, 1, 1), "BL1981", null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void jamforte_lovhjemler_proves_ikke() {
        var oversendelse = oversendelse(LocalDate.of(2024, 1, 1), "BVL2021", null);
        assertThat(oversendelse.jmfrLovhjemmel()).extracting(Lovhjemmel::lov).containsExactly("BVL");
        assertThat(enSak().med(oversendelse).funn(regel)).isEmpty();
    }

    @Test
    void en_slettet_oversendelse_er_ikke_med() {
        assertThat(enSak().med(oversendelse(LocalDate.of(2024, 1, 1), "BVL", null)
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrerte_data_gir_en_advarsel_bare_fra_kostra() {
        assertThat(enSak().med(oversendelse(START, "BVL", "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        assertThat(enSak().fraKostra()
                        .med(oversendelse(START, "BVL", "7"))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().fraKostra()
                        .med(oversendelse(START, "BVL", null))
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }
}
