package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.FODT;
import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.enSakUtenPersonalia;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.validation.regel.Tiltaksbygger;
import org.junit.jupiter.api.Test;

class Tiltak13Test {

    private final Tiltak13 regel = new Tiltak13();

    @Test
    void slaar_ut_fra_attenaarsdagen_og_ikke_dagen_for() {
        var dag = FODT.plusYears(18);
        assertThat(enSak().med(omsorg().ferdig()).uttrukket(dag.minusDays(1)).funn(regel))
                .isEmpty();
        assertThat(enSak().med(omsorg().ferdig()).uttrukket(dag).funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
                    assertThat(funn.verdier()).containsEntry("Alder", "18");
                });
    }

    @Test
    void et_avsluttet_tiltak_gaar_ogsaa_naar_slutten_er_etter_attenaarsdagen() {
        assertThat(enSak().med(omsorg().avsluttet(FODT.plusYears(19)).ferdig())
                        .uttrukket(FODT.plusYears(20))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void omsorg_uten_plassering_er_ogsaa_omsorg() {
        assertThat(enSak().med(omsorg().kategori("3.6").ferdig())
                        .uttrukket(FODT.plusYears(20))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void plassering_uten_omsorg_gaar() {
        assertThat(enSak().med(etTiltak(START).kategori("2.1").ferdig())
                        .uttrukket(FODT.plusYears(20))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_personalia_er_det_ingen_alder() {
        assertThat(enSakUtenPersonalia()
                        .med(omsorg().ferdig())
                        .uttrukket(FODT.plusYears(20))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hvert_omsorgstiltak_meldes_men_ikke_det_slettede() {
        assertThat(enSak().med(omsorg().ferdig())
                        .med(omsorg().ferdig())
                        .med(omsorg().ferdig().somSlettet())
                        .uttrukket(FODT.plusYears(20))
                        .funn(regel))
                .hasSize(2);
    }

    private static Tiltaksbygger omsorg() {
        return etTiltak(START).etter(lov("BVL2021", "5", "1")).kategori("2.1");
    }
}
