package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak2hTest {

    private final Vedtak2h regel = new Vedtak2h();

    @Test
    void slaar_ut_ved_kravet() {
        var vedtak = etVedtak(START).medKrav(START.minusDays(1), null).ferdig();
        assertThat(enSak().med(vedtak).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
            assertThat(funn.type()).isEqualTo("Krav");
            assertThat(funn.elementId()).isEqualTo(vedtak.krav().getFirst().id());
        });
    }

    @Test
    void samme_dag_og_riktig_rekkefolge_er_i_orden() {
        assertThat(enSak().med(etVedtak(START).medKrav(START, null).ferdig()).funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START).medKrav(START.plusDays(1), null).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void uten_krav_er_det_ingenting_aa_prove() {
        assertThat(enSak().med(etVedtak(START).ferdig()).funn(regel)).isEmpty();
    }

    @Test
    void hvert_krav_meldes_for_seg() {
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START.minusDays(1), null)
                                .medKrav(START, null)
                                .medKrav(START.minusDays(2), START)
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void kravet_er_migrert_naar_vedtaket_er_det() {
        assertThat(enSak().fraKostra()
                        .med(etVedtak(START)
                                .medKrav(START.minusDays(1), null)
                                .migrert("7")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START.minusDays(1), null)
                                .migrert("7")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.ERROR);
    }

    @Test
    void et_slettet_vedtak_er_ikke_med() {
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START.minusDays(1), null)
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
