package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Undersokelse7Test {

    private final Undersokelse7 regel = new Undersokelse7();

    @ParameterizedTest
    @ValueSource(strings = {"1", "2"})
    void slaar_ut_naar_tiltak_mangler_grunnlag(String kode) {
        assertThat(enSak().med(enUndersokelse(START).konkludert(START, kode).ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR));
    }

    @Test
    void slaar_ikke_ut_med_grunnlag() {
        assertThat(enSak().med(enUndersokelse(START)
                                .konkludert(START, "1")
                                .medGrunnlag("1.1.01", null)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void henlagt_og_aapen_undersokelse_trenger_ikke_grunnlag() {
        assertThat(enSak().med(enUndersokelse(START).konkludert(START, "3").ferdig())
                        .med(enUndersokelse(START).konkludert(START, "9").ferdig())
                        .med(enUndersokelse(START).ferdig())
                        .funn(regel))
                .isEmpty();
    }

    @Test
    void en_slettet_undersokelse_er_ikke_med() {
        assertThat(enSak().med(enUndersokelse(START)
                                .konkludert(START, "1")
                                .ferdig()
                                .somSlettet())
                        .funn(regel))
                .isEmpty();
    }
}
