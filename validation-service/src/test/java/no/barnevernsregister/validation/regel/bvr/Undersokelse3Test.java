package no.barnevernsregister.validation.regel.bvr;

import static no.barnevernsregister.validation.regel.Saksbygger.START;
import static no.barnevernsregister.validation.regel.Saksbygger.enSak;
import static no.barnevernsregister.validation.regel.Undersokelsesbygger.enUndersokelse;
import static org.assertj.core.api.Assertions.assertThat;

import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Undersokelse3Test {

    private final Undersokelse3 regel = new Undersokelse3();

    @ParameterizedTest
    @ValueSource(strings = {"18", "19"})
    void slaar_ut_naar_andre_forhold_mangler_presisering(String kode) {
        assertThat(enSak().med(enUndersokelse(START).medGrunnlag(kode, null).ferdig())
                        .funn(regel))
                .singleElement()
                .satisfies(funn -> {
                    assertThat(funn.alvorlighet()).isEqualTo(Alvorlighet.ERROR);
                    assertThat(funn.verdier()).containsEntry("Kode", kode);
                });
    }

    @Test
    void bare_mellomrom_er_ingen_presisering() {
        assertThat(enSak().med(enUndersokelse(START).medGrunnlag("18", " ").ferdig())
                        .funn(regel))
                .hasSize(1);
    }

    @Test
    void slaar_ikke_ut_med_presisering_eller_andre_koder() {
        assertThat(enSak().med(enUndersokelse(START)
                                .medGrunnlag("18", "x")
                                .medGrunnlag("17", null)
                                .medGrunnlag("1.1.01", null)
                                .ferdig())
                        .funn(regel))
                .isEmpty();
        assertThat(enSak().med(enUndersokelse(START).ferdig()).funn(regel)).isEmpty();
    }

    @Test
    void hvert_vedtaksgrunnlag_meldes_for_seg_ved_undersokelsen() {
        var undersokelse = enUndersokelse(START)
                .medGrunnlag("18", null)
                .medGrunnlag("19", null)
                .ferdig();
        assertThat(enSak().med(undersokelse).funn(regel)).hasSize(2).allSatisfy(funn -> {
            assertThat(funn.elementId()).isEqualTo(undersokelse.id());
            assertThat(funn.type()).isEqualTo("Undersokelse");
        });
    }

    @Test
    void en_presisering_kommer_aldri_ut_i_funnet() {
        var funn = enSak().med(enUndersokelse(START)
                        .medGrunnlag("18", "  ")
                        .medGrunnlag("19", "hemmelig")
                        .ferdig())
                .funn(regel);
        assertThat(funn)
                .singleElement()
                .satisfies(en -> assertThat(en.verdier()).containsOnlyKeys("Kode"));
    }
}
