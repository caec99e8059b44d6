package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Vedtak3Test {

    private final Vedtak3 regel = new Vedtak3();

    @ParameterizedTest
    @ValueSource(strings = {"3", "4"})
    void slaar_ut_naar_vedtaket_er_over_uten_sluttdato(String kode) {
        assertThat(enSak().med(etVedtak(START).medStatus(START, kode).ferdig()).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void godkjent_og_oversendt_vedtak_trenger_ingen_sluttdato(String kode) {
        assertThat(enSak().med(etVedtak(START).medStatus(START, kode).ferdig()).funn(regel))
                .isEmpty();
    }

    @Test
    void slaar_ikke_ut_med_sluttdato() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "3")
                                .avsluttet(START)
                                .ferdig())
                        .med(etVedtak(START)
                                .medStatus(START, "4")
                                .avsluttet(START)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void det_er_den_nyeste_statusen_som_teller_uansett_rekkefolge() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.plusDays(2), "4")
                                .medStatus(START, "1")
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.plusDays(2), "1")
                                .medStatus(START, "4")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void av_flere_fra_samme_dag_teller_den_med_hoyest_kode() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "3")
                                .medStatus(START, "1")
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "1")
                                .medStatus(START, "3")
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void en_status_fra_for_vedtaket_er_ogsaa_en_status() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START.minusDays(5), "4")
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void et_slettet_vedtak_er_ikke_med() {
        assertThat(enSak().med(etVedtak(START).medStatus(START, "4").ferdig().somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
