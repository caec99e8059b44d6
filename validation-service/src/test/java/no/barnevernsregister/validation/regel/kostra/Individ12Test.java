package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import org.junit.jupiter.api.Test;

class Individ12Test {

    private final Individ12 regel = new Individ12();

    @Test
    void slaar_ut_for_duf_nummer_alene_og_viser_det_ikke() {
        var funn = enKlient().utenNummer().duf("201512345609").funn(regel);

        assertThat(funn).hasSize(1);
        assertThat(funn.toString()).doesNotContain("201512345609");
    }

    @Test
    void fodselsnummer_er_i_orden() {
        assertThat(enKlient().funn(regel)).isEmpty();
        assertThat(enKlient().duf("201512345609").funn(regel)).isEmpty();
    }

    @Test
    void er_taus_naar_individ_03_slaar_ut() {
        assertThat(enKlient().utenNummer().funn(regel)).isEmpty();
        assertThat(enKlient().utenNummer().duf("201512345600").funn(regel)).isEmpty();
        assertThat(enKlient().nummer(new Fodselsnummer("17851550098")).funn(regel))
                .isEmpty();
    }
}
