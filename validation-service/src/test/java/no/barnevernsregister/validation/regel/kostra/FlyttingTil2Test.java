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

class FlyttingTil2Test {

    private final FlyttingTil2 regel = new FlyttingTil2();

    @Test
    void slaar_ut_uten_presisering() {
        assertThat(enKlient().med(til("8", null)).funn(regel)).hasSize(1);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient().med(til("8", "")).med(til("8", " ")).funn(regel)).hasSize(2);
    }

    @Test
    void en_presisering_og_andre_steder_er_i_orden() {
        assertThat(enKlient().med(til("8", "Internatskole")).med(til("7", null)).funn(regel))
                .isEmpty();
    }

    private static Flytting til(String kode, @Nullable String presisering) {
        return flytting(START, new ArsakFra("1.1.1", null), new FlyttingTil(kode, presisering));
    }
}
