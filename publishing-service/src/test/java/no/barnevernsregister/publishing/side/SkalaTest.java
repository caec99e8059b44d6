package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SkalaTest {

    @ParameterizedTest
    @CsvSource({"37.4, 10, 40", "100, 50, 100", "101, 50, 150", "0.7, 0.2, 0.8", "1265.7, 500, 1500", "3, 1, 3"})
    void stegene_er_slike_som_et_menneske_velger(BigDecimal storst, BigDecimal steg, BigDecimal hoyest) {
        Skala skala = Skala.til(storst);

        assertThat(skala.steg()).isEqualByComparingTo(steg);
        assertThat(skala.hoyest()).isEqualByComparingTo(hoyest);
    }

    @Test
    void aksen_begynner_pa_null_og_rommer_det_storste() {
        for (int i = 1; i < 3_000; i++) {
            BigDecimal storst = BigDecimal.valueOf(i, 1);
            Skala skala = Skala.til(storst);

            assertThat(skala.merker().getFirst()).isZero();
            assertThat(skala.merker()).hasSizeBetween(2, 5);
            assertThat(skala.andel(storst)).isBetween(0.5, 1.0);
        }
    }

    @Test
    void bare_nuller_gir_en_akse() {
        assertThat(Skala.til(BigDecimal.ZERO).merker()).containsExactly(BigDecimal.ZERO, BigDecimal.ONE);
    }
}
