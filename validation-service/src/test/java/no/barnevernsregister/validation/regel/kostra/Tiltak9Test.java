package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.tiltak;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Tiltak9Test {

    private final Tiltak9 regel = new Tiltak9();

    @Test
    void slaar_ut_ved_91_dager() {
        assertThat(enKlient()
                        .med(tiltak("2.1", START, null))
                        .med(tiltak("1.1", AARSSLUTT.minusDays(91), null))
                        .funn(regel))
                .hasSize(1);
        assertThat(enKlient()
                        .med(tiltak("2.1", START, START.plusDays(191)))
                        .med(tiltak("8.2", START.plusDays(100), null))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void nitti_dager_er_i_orden() {
        assertThat(enKlient()
                        .med(tiltak("2.1", START, null))
                        .med(tiltak("1.1", AARSSLUTT.minusDays(90), null))
                        .funn(regel))
                .isEmpty();
        assertThat(enKlient()
                        .med(tiltak("2.1", START, START.plusDays(190)))
                        .med(tiltak("8.2", START.plusDays(100), null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hvert_par_meldes_en_gang_ved_det_som_begynte_sist() {
        var funn = enKlient()
                .med(tiltak("1.1", START.plusDays(2), null))
                .med(tiltak("2.1", START, null))
                .med(tiltak("2.6", START.plusDays(1), null))
                .funn(regel);

        assertThat(funn)
                .extracting(en -> en.verdier().get("StartDato"))
                .containsExactly("2025-01-11", "2025-01-12", "2025-01-12");
    }

    @Test
    void tiltak_etter_hverandre_og_andre_tiltak_er_i_orden() {
        assertThat(enKlient()
                        .med(tiltak("2.1", START, START.plusDays(100)))
                        .med(tiltak("1.1", START.plusDays(100), null))
                        .med(tiltak("8.1", START, null))
                        .med(tiltak("3.9", START, null))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void et_tiltak_som_slutter_for_det_begynner_er_med_i_tiltak_2a_alene() {
        assertThat(enKlient()
                        .med(tiltak("2.1", START, null))
                        .med(tiltak("1.1", START, START.minusDays(200)))
                        .funn(regel))
                .isEmpty();
    }
}
