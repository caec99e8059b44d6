package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Personalia11Test {

    private final Personalia11 regel = new Personalia11();

    @Test
    void slaar_ut_naar_saken_mangler_personalia() {
        assertThat(enSakUtenPersonalia().funn(regel)).hasSize(1);
    }

    @Test
    void slettet_personalia_er_ingen_personalia() {
        assertThat(enSakUtenPersonalia()
                        .med(personalia(nummer(FODT, "1"), FODT, "1").somSlettet())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_naar_den_finnes() {
        assertThat(enSak().funn(regel)).isEmpty();
    }
}
