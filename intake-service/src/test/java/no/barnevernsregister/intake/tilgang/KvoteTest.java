package no.barnevernsregister.intake.tilgang;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KvoteTest {

    private final AtomicLong naa = new AtomicLong();
    private final Kvote kvote = new Kvote(3, 0.5, naa::get);

    @Test
    void gir_saa_mange_paa_en_gang_og_sier_naar_det_er_flere() {
        assertThat(IntStream.range(0, 3).mapToObj(_ -> kvote.ta("a")).map(Kvote.Svar::igjen))
                .containsExactly(2L, 1L, 0L);

        Kvote.Svar svar = kvote.ta("a");

        assertThat(svar.gikk()).isFalse();
        assertThat(svar.vent()).isEqualTo(Duration.ofSeconds(2));
        assertThat(svar.fullOm()).isEqualTo(Duration.ofSeconds(6));
    }

    @Test
    void den_som_venter_saa_lenge_som_sagt_slipper_til_en_gang() {
        IntStream.range(0, 4).forEach(_ -> kvote.ta("a"));

        vent(1_999_999_999L);
        assertThat(kvote.ta("a").gikk()).isFalse();
        vent(1);
        assertThat(kvote.ta("a").gikk()).isTrue();
        assertThat(kvote.ta("a").gikk()).isFalse();
    }

    @Test
    void en_lang_stillhet_gir_ikke_mer_enn_en_full_botte() {
        vent(Duration.ofDays(1).toNanos());

        assertThat(IntStream.range(0, 5).filter(_ -> kvote.ta("a").gikk()).count())
                .isEqualTo(3);
    }

    @Test
    void en_avsender_som_spor_for_mye_stanser_ingen_andre() {
        IntStream.range(0, 10).forEach(_ -> kvote.ta("a"));

        assertThat(kvote.ta("b").gikk()).isTrue();
    }

    @Test
    void mange_avsendere_glemmes_uten_at_den_som_er_tom_faar_mer() {
        IntStream.range(0, 3).forEach(_ -> kvote.ta("tom"));
        vent(1);
        IntStream.range(0, 25_000).forEach(i -> kvote.ta("avsender " + i));

        assertThat(kvote.ta("tom").gikk()).isFalse();
    }

    @Test
    void en_kvote_uten_innhold_er_feil_i_oppsettet() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Kvote(0, 1, naa::get));
        assertThatIllegalArgumentException().isThrownBy(() -> new Kvote(1, 0, naa::get));
    }

    private void vent(long nanosekunder) {
        naa.addAndGet(nanosekunder);
    }
}
