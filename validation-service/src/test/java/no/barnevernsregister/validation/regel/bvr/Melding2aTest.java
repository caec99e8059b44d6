package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Melding2aTest {

    private final Melding2a regel = new Melding2a();

    @Test
    void slaar_ut_naar_konklusjonen_er_for_meldingen() {
        assertThat(enSak().med(melding(START.plusDays(2), START.plusDays(1))).funn(regel))
                .hasSize(1);
    }

    @Test
    void samme_dag_og_aapen_melding_er_i_orden() {
        assertThat(enSak().med(melding(START, START)).med(melding(START, null)).funn(regel))
                .isEmpty();
    }

    @Test
    void en_slettet_melding_teller_ikke() {
        assertThat(enSak().med(melding(START.plusDays(2), START.plusDays(1)).somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
