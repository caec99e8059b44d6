package no.barnevernsregister.contracts.rapport;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class SprakTest {

    @Test
    void den_forste_av_vaare_malformer_blir_valgt_og_ellers_bokmaal() {
        assertThat(Sprak.forste(List.of(Locale.forLanguageTag("en"), Locale.forLanguageTag("nn-NO"))))
                .isEqualTo(Sprak.NN);
        assertThat(Sprak.forste(List.of(Locale.forLanguageTag("no"), Locale.forLanguageTag("nn"))))
                .isEqualTo(Sprak.NB);
        assertThat(Sprak.forste(List.of(Locale.GERMAN))).isEqualTo(Sprak.NB);
    }
}
