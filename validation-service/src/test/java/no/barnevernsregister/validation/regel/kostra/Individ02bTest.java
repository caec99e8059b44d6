package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Individ02bTest {

    private final Individ02b regel = new Individ02b();

    @Test
    void slaar_ut_naar_slutten_er_for_31_desember_aaret_for() {
        assertThat(enKlient().til(LocalDate.of(2024, 12, 30)).funn(regel)).hasSize(1);
    }

    @Test
    void siste_dag_i_aaret_for_og_ingen_slutt_er_i_orden() {
        assertThat(enKlient().til(LocalDate.of(2024, 12, 31)).funn(regel)).isEmpty();
        assertThat(enKlient().funn(regel)).isEmpty();
    }

    @Test
    void aaret_er_rundens() {
        assertThat(enKlient().i(2026).til(LocalDate.of(2025, 12, 30)).funn(regel))
                .hasSize(1);
    }
}
