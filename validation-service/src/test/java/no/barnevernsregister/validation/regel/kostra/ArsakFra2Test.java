package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.flytting;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.kostra.ArsakFra;
import no.barnevernsregister.contracts.kostra.Flytting;
import no.barnevernsregister.contracts.kostra.FlyttingTil;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ArsakFra2Test {

    private final ArsakFra2 regel = new ArsakFra2();

    @Test
    void slaar_ut_for_hver_av_kodene() {
        assertThat(enKlient()
                        .med(av("1.1.5", null))
                        .med(av("1.2.3", null))
                        .med(av("2.9", null))
                        .funn(regel))
                .hasSize(3);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient().med(av("2.9", "")).med(av("2.9", " ")).funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_grunner_er_i_orden() {
        assertThat(enKlient()
                        .med(av("2.9", "Andre grunner"))
                        .med(av("2.8", null))
                        .funn(regel))
                .isEmpty();
    }

    private static Flytting av(String kode, @Nullable String presisering) {
        return flytting(START, new ArsakFra(kode, presisering), new FlyttingTil("6", null));
    }
}
