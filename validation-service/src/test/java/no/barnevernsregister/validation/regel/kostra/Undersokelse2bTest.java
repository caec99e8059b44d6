package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Undersokelse2bTest {

    private final Undersokelse2b regel = new Undersokelse2b();

    @Test
    void slaar_ut_aaret_for_og_aaret_etter() {
        assertThat(enKlient()
                        .med(undersokelse(START.minusYears(1), LocalDate.of(2024, 12, 31)))
                        .funn(regel))
                .hasSize(1);
        assertThat(enKlient().med(undersokelse(START, LocalDate.of(2026, 1, 1))).funn(regel))
                .hasSize(1);
    }

    @Test
    void forste_og_siste_dag_i_aaret_og_ingen_slutt_er_i_orden() {
        assertThat(enKlient()
                        .med(undersokelse(START.minusYears(1), LocalDate.of(2025, 1, 1)))
                        .funn(regel))
                .isEmpty();
        assertThat(enKlient().med(undersokelse(START, AARSSLUTT)).funn(regel)).isEmpty();
        assertThat(enKlient().med(undersokelse(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void aaret_er_rundens() {
        assertThat(enKlient().i(2026).med(undersokelse(START, AARSSLUTT)).funn(regel))
                .hasSize(1);
    }
}
