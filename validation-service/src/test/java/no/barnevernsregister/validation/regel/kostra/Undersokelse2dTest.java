package no.barnevernsregister.validation.regel.kostra;

import static no.barnevernsregister.validation.regel.Klientbygger.AARSSLUTT;
import static no.barnevernsregister.validation.regel.Klientbygger.START;
import static no.barnevernsregister.validation.regel.Klientbygger.enKlient;
import static no.barnevernsregister.validation.regel.Klientbygger.undersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Undersokelse2dTest {

    private final Undersokelse2d regel = new Undersokelse2d();

    @Test
    void slaar_ut_uten_sluttdato_og_med_sluttdato_etter_aaret() {
        assertThat(enKlient()
                        .avslutta()
                        .til(AARSSLUTT)
                        .med(undersokelse(START, null))
                        .funn(regel))
                .hasSize(1);
        assertThat(enKlient()
                        .avslutta()
                        .til(AARSSLUTT)
                        .med(undersokelse(START, AARSSLUTT.plusDays(1)))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void siste_dag_i_aaret_og_en_klient_som_ikke_er_avsluttet_er_i_orden() {
        assertThat(enKlient()
                        .avslutta()
                        .til(AARSSLUTT)
                        .med(undersokelse(START, AARSSLUTT))
                        .funn(regel))
                .isEmpty();
        assertThat(enKlient().med(undersokelse(START, null)).funn(regel)).isEmpty();
    }

    @Test
    void at_klienten_selv_mangler_sluttdato_er_individ_02ds_sak() {
        assertThat(enKlient().avslutta().med(undersokelse(START, START)).funn(regel))
                .isEmpty();
    }
}
