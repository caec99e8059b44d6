package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.kostra.Melder;
import no.barnevernsregister.contracts.kostra.Melding;
import no.barnevernsregister.contracts.kostra.Saksinnhold;
import org.junit.jupiter.api.Test;

class Melder2Test {

    private final Melder2 regel = new Melder2();

    @Test
    void slaar_ut_uten_presisering() {
        assertThat(enKlient().med(fra(new Melder("22", null))).funn(regel)).hasSize(1);
    }

    @Test
    void tom_og_blank_presisering_er_ingen() {
        assertThat(enKlient()
                        .med(fra(new Melder("22", ""), new Melder("22", " ")))
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_presisering_og_andre_meldere_er_i_orden() {
        assertThat(enKlient()
                        .med(fra(new Melder("22", "Statsforvalteren"), new Melder("21", null)))
                        .funn(regel))
                .isEmpty();
    }

    private static Melding fra(Melder... melder) {
        return melding(START, START, "2", List.of(melder), List.of(new Saksinnhold("1", null)));
    }
}
