package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.barnevernsregister.validation.regel.Regelsett;
import org.junit.jupiter.api.Test;

class Uttrekk1Test {

    private static final LocalDate FORSTE_DAG = LocalDate.of(2013, 1, 1);

    private final Uttrekk1 regel = new Uttrekk1();

    @Test
    void dagen_for_den_forste_regelen_er_feil_og_den_dagen_er_i_orden() {
        assertThat(enSak().uttrukket(FORSTE_DAG.minusDays(1)).funn(regel)).hasSize(1);
        assertThat(enSak().uttrukket(FORSTE_DAG).funn(regel)).isEmpty();
    }

    @Test
    void den_gjelder_fra_tidenes_morgen() {
        assertThat(Regelsett.bvr(enSak().uttrukket(LocalDate.of(1, 1, 1)).grunnlag()))
                .hasOnlyElementsOfType(Uttrekk1.class)
                .hasSize(1);
    }
}
