package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Sak23Test {

    private final Sak23 regel = new Sak23();

    @Test
    void slaar_ut_naar_en_avsluttet_sak_har_noe_aapent() {
        assertThat(enSak().med(melding(START, null)).til(START.plusDays(30)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.verdier()).containsEntry("Åpne", "1"));
    }

    @Test
    void slaar_ikke_ut_naar_saken_er_aapen_eller_alt_er_avsluttet() {
        assertThat(enSak().med(melding(START, null)).funn(regel)).isEmpty();
        assertThat(enSak().med(melding(START, START)).til(START.plusDays(30)).funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_er_slettet_teller_ikke() {
        assertThat(enSak().med(melding(START, null).somSlettet())
                        .til(START.plusDays(30))
                        .funn(regel))
                .isEmpty();
    }
}
