package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Sak2aTest {

    private final Sak2a regel = new Sak2a();

    @Test
    void slaar_ut_naar_saken_slutter_for_den_starter() {
        assertThat(enSak().til(START.minusDays(1)).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
            assertThat(funn.verdier())
                    .containsEntry("SluttDato", START.minusDays(1).toString());
            assertThat(funn.journalnummer()).isEqualTo("2024/7");
        });
    }

    @Test
    void samme_dag_og_aapen_sak_er_i_orden() {
        assertThat(enSak().til(START).funn(regel)).isEmpty();
        assertThat(enSak().funn(regel)).isEmpty();
    }

    @Test
    void blir_en_advarsel_bare_for_migrerte_saker_fra_kostra() {
        assertThat(enSak().til(START.minusDays(1))
                        .migrert("7")
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
        var myknet = enSak().til(START.minusDays(1))
                .migrert("7")
                .fraKostra()
                .funn(regel)
                .getFirst();
        assertThat(myknet.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
        assertThat(myknet.originalAlvorlighet()).isEqualTo(Alvorlighet.ERROR);
    }
}
