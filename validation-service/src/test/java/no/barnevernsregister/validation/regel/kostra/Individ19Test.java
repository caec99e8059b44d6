package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ19Test {

    private final Individ19 regel = new Individ19();

    @Test
    void slaar_ut_naar_kontrollsifrene_er_feil_og_viser_det_ikke() {
        var funn = enKlient().duf("201512345600").funn(regel);

        assertThat(funn).hasSize(1);
        assertThat(funn.toString()).doesNotContain("201512345600");
    }

    @Test
    void gyldig_eller_ikke_oppgitt_er_i_orden() {
        assertThat(enKlient().funn(regel)).isEmpty();
        assertThat(enKlient().duf("201512345609").funn(regel)).isEmpty();
    }

    @Test
    void gjelder_ogsaa_uten_fodselsnummer() {
        assertThat(enKlient().utenNummer().duf("201512345600").funn(regel)).hasSize(1);
    }
}
