package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.junit.jupiter.api.Test;

class Melding4Test {

    private final Melding4 regel = new Melding4();

    @Test
    void slaar_ut_for_henlagte_og_ikke_henlagte() {
        assertThat(enKlient()
                        .med(melding(START, START, "1", List.of(), List.of(new Saksinnhold("1", null))))
                        .med(melding(START, START, "2", List.of(), List.of(new Saksinnhold("1", null))))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void slaar_ut_fra_forste_dag_i_aaret_og_uten_siste_dag() {
        assertThat(enKlient()
                        .med(melding(
                                START, LocalDate.of(2025, 1, 1), "2", List.of(), List.of(new Saksinnhold("1", null))))
                        .med(melding(
                                START, LocalDate.of(2026, 1, 1), "2", List.of(), List.of(new Saksinnhold("1", null))))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void aaret_for_er_i_orden() {
        assertThat(enKlient()
                        .med(melding(
                                START, LocalDate.of(2024, 12, 31), "2", List.of(), List.of(new Saksinnhold("1", null))))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void andre_konklusjoner_og_aapne_meldinger_er_i_orden() {
        assertThat(enKlient()
                        .med(melding(START, START, "3", List.of(), List.of(new Saksinnhold("1", null))))
                        .med(melding(START, START, "4", List.of(), List.of(new Saksinnhold("1", null))))
                        .med(melding(START, START, null, List.of(), List.of(new Saksinnhold("1", null))))
                        .med(melding(START, null, null, List.of(), List.of(new Saksinnhold("1", null))))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_er_nok() {
        assertThat(enKlient().med(melding(START, START, "2")).funn(regel)).isEmpty();
    }
}
