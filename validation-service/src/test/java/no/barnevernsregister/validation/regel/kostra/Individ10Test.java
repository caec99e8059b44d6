package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Individ10Test {

    private final Individ10 regel = new Individ10();

    @Test
    void slaar_ut_i_oslo() {
        assertThat(enKlient().region("030101").bydel("01", null).funn(regel)).hasSize(1);
    }

    @Test
    void bare_mellomrom_er_ikke_noe_navn() {
        assertThat(enKlient().region("030101").bydel("01", " ").funn(regel)).hasSize(1);
    }

    @Test
    void utfylt_er_i_orden() {
        assertThat(enKlient().region("030101").bydel("01", "Gamle Oslo").funn(regel))
                .isEmpty();
    }

    @Test
    void andre_kommuner_trenger_ingen_bydel() {
        assertThat(enKlient().funn(regel)).isEmpty();
        assertThat(enKlient().region("460101").funn(regel)).isEmpty();
        assertThat(enKlient().region("500101").funn(regel)).isEmpty();
    }
}
