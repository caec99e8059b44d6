package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.lov;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Vedtak19Test {

    private final Vedtak19 regel = new Vedtak19();

    @Test
    void to_like_gir_ett_funn_ved_den_ene_som_viser_til_den_andre() {
        var en = etVedtak(START)
                .jamfor(lov("BVL2021", "5", "1"))
                .medKrav(START.plusDays(2), START.plusDays(3))
                .medStatus(START, "1")
                .medStatus(START.plusDays(4), "3")
                .avsluttet(START.plusDays(9))
                .ferdig();
        var annen = etVedtak(START)
                .jamfor(lov("BVL2021", "5", "1"))
                .medKrav(START.plusDays(2), START.plusDays(3))
                .medStatus(START, "1")
                .medStatus(START.plusDays(4), "3")
                .avsluttet(START.plusDays(9))
                .ferdig();
        var originalen = en.id().compareTo(annen.id()) < 0 ? en : annen;
        assertThat(enSak().med(en).med(annen).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.INFO);
            assertThat(funn.elementId()).isNotEqualTo(originalen.id());
            assertThat(funn.verdier()).containsEntry("Lik", originalen.id().toString());
        });
        assertThat(enSak().med(annen).med(en).funn(regel))
                .isEqualTo(enSak().med(en).med(annen).funn(regel));
    }

    @Test
    void tre_like_gir_to_funn() {
        assertThat(enSak().med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void alt_som_skiller_dem_teller() {
        var en = etVedtak(START)
                .jamfor(lov("BVL2021", "5", "1"))
                .medKrav(START.plusDays(2), START.plusDays(3))
                .medStatus(START, "1")
                .medStatus(START.plusDays(4), "3")
                .avsluttet(START.plusDays(9))
                .ferdig();
        assertThat(enSak().med(en).funn(regel)).isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START.plusDays(1))
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .etter(lov("BVL2021", "3", "4"))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .jamfor(lov("BVL2021", "5", "1"))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(4))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "4")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(en)
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(8))
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void migrert_id_skiller_dem_ikke() {
        assertThat(enSak().med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .migrert("1")
                                .ferdig())
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .migrert("2")
                                .ferdig())
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .funn(regel))
                .hasSize(2);
    }

    @Test
    void en_slettet_er_ikke_med() {
        assertThat(enSak().med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig())
                        .med(etVedtak(START)
                                .jamfor(lov("BVL2021", "5", "1"))
                                .medKrav(START.plusDays(2), START.plusDays(3))
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(4), "3")
                                .avsluttet(START.plusDays(9))
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void id_og_rekkefolge_av_krav_og_status_teller_ikke() {
        assertThat(enSak().med(etVedtak(START)
                                .medStatus(START, "1")
                                .medStatus(START.plusDays(1), "2")
                                .medKrav(START, null)
                                .medKrav(START.plusDays(1), null)
                                .ferdig())
                        .med(etVedtak(START)
                                .medStatus(START.plusDays(1), "2")
                                .medStatus(START, "1")
                                .medKrav(START.plusDays(1), null)
                                .medKrav(START, null)
                                .ferdig())
                        .funn(regel))
                .hasSize(1);
    }
}
