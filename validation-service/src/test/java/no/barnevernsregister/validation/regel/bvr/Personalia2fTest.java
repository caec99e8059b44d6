package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.nummer;
import static no.barnevernsregister.validation.regel.Saksbygger.personalia;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class Personalia2fTest {

    private final Personalia2f regel = new Personalia2f();

    @Test
    void slaar_ut_naar_personalia_gjelder_fra_etter_at_saken_sluttet() {
        assertThat(enSak().til(START.minusDays(1)).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.nasjonalRegelId()).isEqualTo("PERSONALIA_02F"));
    }

    @Test
    void samme_dag_og_aapen_sak_er_i_orden() {
        assertThat(enSak().til(START).funn(regel)).isEmpty();
        assertThat(enSak().funn(regel)).isEmpty();
    }

    @Test
    void hver_av_flere_proves_og_ingen_slettede() {
        var sak = enSak().til(START.plusDays(1))
                .med(personalia(START.plusDays(2), nummer(FODT, "2"), FODT, "2", null))
                .med(personalia(START.plusDays(3), nummer(FODT, "2"), FODT, "2", null))
                .med(personalia(START.plusDays(4), nummer(FODT, "2"), FODT, "2", null)
                        .somSlettet());
        assertThat(sak.funn(regel)).hasSize(2);
    }
}
