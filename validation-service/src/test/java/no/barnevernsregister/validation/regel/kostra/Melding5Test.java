package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.kostra.Melder;
import org.junit.jupiter.api.Test;

class Melding5Test {

    private final Melding5 regel = new Melding5();

    @Test
    void slaar_ut_for_henlagte_og_ikke_henlagte() {
        assertThat(enKlient()
                        .med(melding(START, START, "1", List.of(new Melder("1", null)), List.of()))
                        .med(melding(START, START, "2", List.of(new Melder("1", null)), List.of()))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void slaar_ut_fra_forste_dag_i_aaret_og_uten_siste_dag() {
        assertThat(enKlient()
                        .med(melding(START, LocalDate.of(2025, 1, 1), "2", List.of(new Melder("1", null)), List.of()))
                        .med(melding(START, LocalDate.of(2026, 1, 1), "2", List.of(new Melder("1", null)), List.of()))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void aaret_for_er_i_orden() {
        assertThat(enKlient()
                        .med(melding(START, LocalDate.of(2024, 12, 31), "2", List.of(new Melder("1", null)), List.of()))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void andre_konklusjoner_og_aapne_meldinger_er_i_orden() {
        assertThat(enKlient()
                        .med(melding(START, START, "3", List.of(new Melder("1", null)), List.of()))
                        .med(melding(START, START, "4", List.of(new Melder("1", null)), List.of()))
                        .med(melding(START, START, null, List.of(new Melder("1", null)), List.of()))
                        .med(melding(START, null, null, List.of(new Melder("1", null)), List.of()))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_er_nok() {
        assertThat(enKlient().med(melding(START, START, "2")).funn(regel)).isEmpty();
    }
}
