package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.oversendelse;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Tiltaksbygger.etTiltak;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Vedtak;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak20Test {

    private final Vedtak20 regel = new Vedtak20();

    @Test
    void slaar_ut_naar_det_oversendte_vedtaket_ikke_har_noen_relasjon() {
        assertThat(enSak().med(oversendt())
                        .med(oversendelse(START, "BVL2021", null))
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                    assertThat(funn.tekst()).contains("ikke knyttet til en oversendelse");
                });
    }

    @Test
    void en_relasjon_til_en_oversendelse_som_mangler_har_egen_tekst() {
        var vedtak = oversendt();
        var oversendelse = oversendelse(START, "BVL2021", null);
        for (var relasjon : List.of(relasjon(vedtak, oversendelse), relasjon(oversendelse, vedtak))) {
            for (var sak : List.of(enSak(), enSak().med(oversendelse.somSlettet()))) {
                assertThat(sak.med(vedtak).med(relasjon).funn(regel))
                        .singleElement()
                        .satisfies(funn -> {
                            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                            assertThat(funn.tekst()).contains("finnes ikke i saken");
                            assertThat(funn.tekstNynorsk()).contains("finst ikkje i saka");
                        });
            }
        }
    }

    @Test
    void relasjonen_kan_gaa_begge_veier() {
        var vedtak = oversendt();
        var oversendelse = oversendelse(START, "BVL2021", null);
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon(vedtak, oversendelse))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon(oversendelse, vedtak))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void kilden_kan_vaere_nevnt_med_migrert_id() {
        var vedtak = etVedtak(START).migrert("v-1").medStatus(START, "2").ferdig();
        var oversendelse = oversendelse(START, "BVL2021", "o-1");
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon("v-1", Begrepstype.VEDTAK, oversendelse))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon("o-1", Begrepstype.OVERSENDELSE_FYLKESNEMND, vedtak))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_relasjon_til_noe_annet_eller_fra_et_annet_vedtak_holder_ikke() {
        var vedtak = oversendt();
        var annet = etVedtak(START).ferdig();
        var oversendelse = oversendelse(START, "BVL2021", null);
        var tiltak = etTiltak(START).ferdig();
        assertThat(enSak().med(vedtak)
                        .med(annet)
                        .med(oversendelse)
                        .med(tiltak)
                        .med(relasjon(annet, oversendelse))
                        .med(relasjon(vedtak, tiltak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void en_oversendelse_med_samme_id_som_vedtaket_er_ikke_knyttet_av_seg_selv() {
        var oversendelse = oversendelse(START, "BVL2021", null);
        var mal = oversendt();
        var vedtak = new Vedtak(
                oversendelse.id(), null, START, false, mal.lovhjemmel(), List.of(), List.of(), mal.status(), null);
        var borte = oversendelse(START, "BVL2021", null);
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon(borte, vedtak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void det_er_nok_at_en_av_oversendelsene_finnes() {
        var vedtak = oversendt();
        var borte = oversendelse(START, "BVL2021", null);
        var oversendelse = oversendelse(START, "BVL2021", null);
        assertThat(enSak().med(vedtak)
                        .med(oversendelse)
                        .med(relasjon(vedtak, borte))
                        .med(relasjon(vedtak, oversendelse))
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void bare_den_nyeste_statusen_teller() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "2")
                                .medStatus(START.plusDays(9), "1")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "2")
                                .medStatus(START, "3")
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "2")
                                .medStatus(START, "1")
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    private static Vedtak oversendt() {
        return etVedtak(START).medStatus(START, "2").ferdig();
    }
}
