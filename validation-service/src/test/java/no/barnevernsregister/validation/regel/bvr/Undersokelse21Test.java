package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Saksbygger.relasjon;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static no.barnevernsregister.validation.regel.Vedtaksbygger.etVedtak;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.barnevernsregister.contracts.bvr.Begrepstype;
import no.barnevernsregister.contracts.bvr.Undersokelse;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;

class Undersokelse21Test {

    private final Undersokelse21 regel = new Undersokelse21();

    @Test
    void vedtak_om_tiltak_uten_relasjon_er_en_feil() {
        assertThat(enSak().med(konkludert("1")).funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void begjaering_uten_relasjon_er_en_advarsel_med_egen_tekst() {
        assertThat(enSak().med(konkludert("2")).funn(regel)).singleElement().satisfies(funn -> {
            assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
            assertThat(funn.originalAlvorlighet()).isNull();
            assertThat(funn.tekst()).contains("begjæring");
            assertThat(funn.tekstNynorsk()).contains("begjæring");
        });
    }

    @Test
    void slaar_ikke_ut_naar_vedtaket_er_der() {
        var vedtak = etVedtak(START).ferdig();
        for (String kode : List.of("1", "2")) {
            var undersokelse = konkludert(kode);
            assertThat(enSak().med(undersokelse)
                            .med(vedtak)
                            .med(relasjon(undersokelse, vedtak))
                            .funn(regel))
                    .isEmpty();
        }
    }

    @Test
    void kilden_kan_vaere_nevnt_med_migrert_id() {
        var vedtak = etVedtak(START).ferdig();
        var undersokelse =
                enUndersokelse(START).migrert("u-7").konkludert(START, "1").ferdig();
        assertThat(enSak().med(undersokelse)
                        .med(vedtak)
                        .med(relasjon("u-7", Begrepstype.UNDERSOKELSE, vedtak))
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(undersokelse)
                        .med(vedtak)
                        .med(relasjon("u-8", Begrepstype.UNDERSOKELSE, vedtak))
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void en_relasjon_feil_vei_eller_til_et_vedtak_som_mangler_holder_ikke() {
        var undersokelse = konkludert("1");
        var vedtak = etVedtak(START).ferdig();
        assertThat(enSak().med(undersokelse)
                        .med(vedtak)
                        .med(relasjon(vedtak, undersokelse))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(undersokelse).med(relasjon(undersokelse, vedtak)).funn(regel))
                .hasSize(1);
        assertThat(enSak().med(undersokelse)
                        .med(vedtak.somSlettet())
                        .med(relasjon(undersokelse, vedtak))
                        .funn(regel))
                .hasSize(1);
        assertThat(enSak().med(undersokelse)
                        .med(vedtak)
                        .med(relasjon(undersokelse, vedtak).somSlettet())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void andre_konklusjoner_og_aapne_undersokelser_gaar() {
        assertThat(enSak().med(konkludert("3"))
                        .med(enUndersokelse(START).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void bare_feilen_mykes_for_migrerte_fra_kostra() {
        for (String kode : List.of("1", "2")) {
            var undersokelse =
                    enUndersokelse(START).migrert("7").konkludert(START, kode).ferdig();
            assertThat(enSak().fraKostra().med(undersokelse).funn(regel))
                    .singleElement()
                    .satisfies(funn -> {
                        assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.WARNING);
                        assertThat(funn.originalAlvorlighet()).isEqualTo(kode.equals("1") ? Alvorlighet.ERROR : null);
                    });
        }
    }

    private static Undersokelse konkludert(String kode) {
        return enUndersokelse(START).konkludert(START, kode).ferdig();
    }
}
