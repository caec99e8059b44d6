package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak2gTest {

    private final Vedtak2g regel = new Vedtak2g();

    @Test
    void slaar_ut_ved_kravet() {
        var vedtak = etVedtak(START)
                .medKrav(START, START.plusDays(6))
                .avsluttet(START.plusDays(5))
                .ferdig();
        assertThat(enSak().med(vedtak).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
            assertThat(funn.type()).isEqualTo("Krav");
            assertThat(funn.elementId()).isEqualTo(vedtak.krav().getFirst().id());
        });
    }

    @Test
    void samme_dag_og_riktig_rekkefolge_er_i_orden() {
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START, START.plusDays(5))
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START, START.plusDays(4))
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void det_som_mangler_blir_ikke_sammenlignet() {
        assertThat(enSak().med(etVedtak(START).medKrav(START, START.plusDays(6)).ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START, null)
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hvert_krav_meldes_for_seg() {
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START, START.plusDays(6))
                                .medKrav(START, null)
                                .medKrav(START, START.plusDays(7))
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void kravet_er_migrert_naar_vedtaket_er_det() {
        assertThat(enSak().fraKostra()
                        .med(etVedtak(START)
                                .medKrav(START, START.plusDays(6))
                                .avsluttet(START.plusDays(5))
                                .migrert("7")
                                .ferdig())
                        .funn(regel)
                        .getFirst()
                        .alvorlighet())
                .isEqualTo(Alvorlighet.WARNING);
        assertThat(enSak().med(etVedtak(START)
                                .medKrav(START, START.plusDays(6))
                                .avsluttet(START.plusDays(5))
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
                                .medKrav(START, START.plusDays(6))
                                .avsluttet(START.plusDays(5))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
