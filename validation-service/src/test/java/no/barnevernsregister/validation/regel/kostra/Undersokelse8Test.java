package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class Undersokelse8Test {

    private final Undersokelse8 regel = new Undersokelse8();

    @Test
    void slaar_ut_til_og_med_30_juni() {
        assertThat(enKlient().med(undersokelse(LocalDate.of(2025, 6, 30), null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ut_naar_den_ble_startet_et_tidligere_aar() {
        assertThat(enKlient().med(undersokelse(LocalDate.of(2024, 12, 1), null)).funn(regel))
                .hasSize(1);
    }

    @Test
    void fra_1_juli_og_naar_den_er_konkludert_er_det_i_orden() {
        assertThat(enKlient().med(undersokelse(LocalDate.of(2025, 7, 1), null)).funn(regel))
                .isEmpty();
        assertThat(enKlient().med(undersokelse(START, START)).funn(regel)).isEmpty();
    }
}
