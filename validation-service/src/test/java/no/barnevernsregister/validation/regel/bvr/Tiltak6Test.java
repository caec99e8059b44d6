package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Tiltaksbygger;
import org.junit.jupiter.api.Test;

class Tiltak6Test {

    private final Tiltak6 regel = new Tiltak6();

    @Test
    void slaar_ut_fra_fodselsdagen_og_ikke_dagen_for() {
        var dag = FODT.plusYears(12);
        assertThat(enSak().med(i("4.2").ferdig()).uttrukket(dag.minusDays(1)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(i("4.2").ferdig()).uttrukket(dag).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.verdier()).containsEntry("Alder", "12");
                });
    }

    @Test
    void et_avsluttet_tiltak_proves_paa_sin_siste_dag() {
        var dag = FODT.plusYears(12);
        assertThat(enSak().med(i("4.2").avsluttet(dag.minusDays(1)).ferdig())
                        .uttrukket(dag.plusYears(5))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(i("4.2").avsluttet(dag).ferdig())
                        .uttrukket(dag.plusYears(5))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void en_slutt_som_ikke_er_kommet_teller_ikke() {
        var dag = FODT.plusYears(12);
        assertThat(enSak().med(i("4.2").avsluttet(dag.plusYears(1)).ferdig())
                        .uttrukket(dag.minusDays(1))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void andre_kategorier_gaar() {
        assertThat(enSak().med(i("4.1").ferdig())
                        .med(i("4.3").ferdig())
                        .uttrukket(FODT.plusYears(17))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_personalia_og_for_fodselen_er_det_ingen_alder() {
        assertThat(enSakUtenPersonalia()
                        .med(i("4.2").ferdig())
                        .uttrukket(FODT.plusYears(17))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(i("4.2").ferdig()).uttrukket(FODT.minusDays(1)).funn(regel))
                .isEmpty();
    }

    @Test
    void et_slettet_tiltak_er_ikke_med() {
        assertThat(enSak().med(i("4.2").ferdig().somSlettet())
                        .uttrukket(FODT.plusYears(17))
                        .funn(regel))
                .isEmpty();
    }

    private static Tiltaksbygger i(String kategori) {
        return etTiltak(FODT.plusYears(1)).kategori(kategori);
    }
}
