package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak2iTest {

    private final Vedtak2i regel = new Vedtak2i();

    @Test
    void slaar_ut_ved_statusen() {
        var vedtak = etVedtak(START)
                .medStatus(START.plusDays(6), "3")
                .avsluttet(START.plusDays(5))
                .ferdig();
        assertThat(enSak().med(vedtak).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO);
            assertThat(funn.type()).isEqualTo("Status");
            assertThat(funn.elementId()).isEqualTo(vedtak.status().getFirst().id());
        });
    }

    @Test
    void samme_dag_og_riktig_rekkefolge_er_i_orden() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.plusDays(5), "3")
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "3")
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START).medStatus(START.plusDays(6), "3").ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void hver_status_meldes_for_seg() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.plusDays(6), "3")
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(7), "4")
                                .avsluttet(START.plusDays(5))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_opplysning_blir_ikke_mykere() {
        assertThat(enSak().fraKostra()
                        .med(etVedtak(START)
                                .medStatus(START.plusDays(6), "3")
                                .avsluttet(START.plusDays(5))
                                .migrert("7")
                                .ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO);
                    assertThat(funn.originalAlvorlighet()).isNull();
                });
    }

    @Test
    void et_slettet_vedtak_er_ikke_med() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.plusDays(6), "3")
                                .avsluttet(START.plusDays(5))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
