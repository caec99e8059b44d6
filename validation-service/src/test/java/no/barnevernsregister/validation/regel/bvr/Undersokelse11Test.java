package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.melding;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Saksbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.bvr.UtvidetFrist;
import no.barnevernsregister.validation.regel.Saksbygger;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class Undersokelse11Test {

    private final Undersokelse11 regel = new Undersokelse11();

    @Test
    void uten_utvidet_frist_er_dag_97_innen_og_dag_98_over() {
        assertThat(sak(null).uttrukket(START.plusDays(97)).funn(regel)).isEmpty();
        assertThat(sak(null).uttrukket(START.plusDays(98)).funn(regel)).hasSize(1);
    }

    @Test
    void med_innvilget_frist_er_dag_187_innen_og_dag_188_over() {
        var innvilget = new UtvidetFrist(START.plusDays(80), "1");
        assertThat(sak(innvilget).uttrukket(START.plusDays(187)).funn(regel)).isEmpty();
        assertThat(sak(innvilget).uttrukket(START.plusDays(188)).funn(regel)).hasSize(1);
    }

    @Test
    void avslag_og_ubesvart_teller_som_ingen_utvidelse() {
        assertThat(sak(new UtvidetFrist(START, "2"))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
        assertThat(sak(new UtvidetFrist(START, null))
                        .uttrukket(START.plusDays(98))
                        .funn(regel))
                .hasSize(1);
    }

    private static Saksbygger sak(@Nullable UtvidetFrist frist) {
        var melding = melding(START, START);
        var undersokelse = undersokelse(START, frist);
        return enSak().med(melding).med(undersokelse).med(relasjon(melding, undersokelse));
    }
}
