package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.identitet.SyntetiskFodselsnummer;
import org.junit.jupiter.api.Test;

class Individ11Test {

    private final Individ11 regel = new Individ11();

    @Test
    void slaar_ut_for_midlertidig_nummer_og_ufodt() {
        assertThat(enKlient().nummer(new Fodselsnummer("17851500200")).funn(regel))
                .hasSize(1);
        assertThat(enKlient().nummer(new Fodselsnummer("17852599999")).funn(regel))
                .hasSize(1);
    }

    @Test
    void fodselsnummer_og_d_nummer_er_i_orden() {
        assertThat(enKlient().funn(regel)).isEmpty();
        assertThat(enKlient()
                        .nummer(SyntetiskFodselsnummer.lagDnummer(LocalDate.of(2015, 5, 17), "2", 251)
                                .orElseThrow())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void er_taus_naar_individ_03_eller_individ_12_slaar_ut() {
        assertThat(enKlient().nummer(new Fodselsnummer("17851550098")).funn(regel))
                .isEmpty();
        assertThat(enKlient().utenNummer().funn(regel)).isEmpty();
        assertThat(enKlient().utenNummer().duf("201512345609").funn(regel)).isEmpty();
    }
}
