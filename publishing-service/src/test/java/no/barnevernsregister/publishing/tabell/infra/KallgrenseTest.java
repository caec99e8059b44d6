package no.barnevernsregister.publishing.tabell.infra;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class KallgrenseTest {

    private static final long SEKUND = 1_000_000_000;

    private final Kallgrense grense = new Kallgrense(
            new Grenser() {
                @Override
                public int celler() {
                    return 1;
                }

                @Override
                public int kall() {
                    return 10;
                }

                @Override
                public Duration vindu() {
                    return Duration.ofSeconds(10);
                }

                @Override
                public int lagretSporring() {
                    return 1;
                }
            },
            new ObjectMapper());

    @Test
    void slipper_gjennom_saa_mange_som_det_er_sagt_og_fyller_paa_jevnt() {
        for (int i = 0; i < 10; i++) {
            assertThat(grense.ta("a", 0)).isNotNegative();
        }
        assertThat(grense.ta("a", 0)).isNegative();
        assertThat(grense.ta("b", 0)).isNotNegative();
        assertThat(grense.ta("a", SEKUND)).isNotNegative();
        assertThat(grense.ta("a", SEKUND)).isNegative();
    }

    @Test
    void den_som_hamrer_los_faar_likevel_det_den_har_rett_paa() {
        int sluppet = 0;
        for (int i = 0; i < 1_000; i++) {
            sluppet += grense.ta("a", i * SEKUND / 10) >= 0 ? 1 : 0;
        }
        assertThat(sluppet).isBetween(108, 111);
    }
}
