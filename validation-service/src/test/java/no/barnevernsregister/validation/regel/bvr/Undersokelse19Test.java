package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Undersokelse19Test {

    private final Undersokelse19 regel = new Undersokelse19();

    @Test
    void to_like_gir_ett_funn_ved_den_ene_som_viser_til_den_andre() {
        var en = enUndersokelse(START)
                .medGrunnlag("18", "x")
                .medGrunnlag("1.1.01", null)
                .medMedvirkning(START)
                .medFrist(START, "1")
                .konkludert(START.plusDays(9), "1")
                .ferdig();
        var annen = enUndersokelse(START)
                .medGrunnlag("18", "x")
                .medGrunnlag("1.1.01", null)
                .medMedvirkning(START)
                .medFrist(START, "1")
                .konkludert(START.plusDays(9), "1")
                .ferdig();
        var originalen = en.id().compareTo(annen.id()) < 0 ? en : annen;
        assertThat(enSak().med(en).med(annen).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
            assertThat(funn.elementId()).isNotEqualTo(originalen.id());
            assertThat(funn.verdier()).containsEntry("Lik", originalen.id().toString());
        });
        assertThat(enSak().med(annen).med(en).funn(regel))
                .isEqualTo(enSak().med(en).med(annen).funn(regel));
    }

    @Test
    void tre_like_gir_to_funn() {
        assertThat(enSak().med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void alt_som_skiller_dem_teller() {
        var en = enUndersokelse(START)
                .medGrunnlag("18", "x")
                .medGrunnlag("1.1.01", null)
                .medMedvirkning(START)
                .medFrist(START, "1")
                .konkludert(START.plusDays(9), "1")
                .ferdig();
        assertThat(enSak().med(en).funn(regel)).isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START.plusDays(1))
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "y")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, null)
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "2")
                                .konkludert(START.plusDays(9), "2")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .medGrunnlag("1.1.01", null)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrert_id_skiller_dem_ikke() {
        assertThat(enSak().med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .migrert("1")
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .migrert("2")
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_slettet_er_ikke_med() {
        assertThat(enSak().med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("1.1.01", null)
                                .medMedvirkning(START)
                                .medFrist(START, "1")
                                .konkludert(START.plusDays(9), "1")
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void rekkefolgen_av_vedtaksgrunnlag_teller_ikke() {
        assertThat(enSak().med(enUndersokelse(START)
                                .medGrunnlag("1", null)
                                .medGrunnlag("2", null)
                                .ferdig())
                        .med(enUndersokelse(START)
                                .medGrunnlag("2", null)
                                .medGrunnlag("1", null)
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void fra_kostra_mykes_den_for_migrerte() {
        assertThat(enSak().fraKostra()
                        .med(enUndersokelse(START).migrert("1").ferdig())
                        .med(enUndersokelse(START).migrert("2").ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING));
    }
}
