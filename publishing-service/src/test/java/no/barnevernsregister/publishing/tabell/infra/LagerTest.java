package no.barnevernsregister.publishing.tabell.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LagerTest {

    private final Lager<String, String> lager = new Lager<>(10, String::length);
    private final AtomicInteger laget = new AtomicInteger();

    private String hent(String nokkel) {
        return lager.hent(nokkel, () -> {
            laget.incrementAndGet();
            return nokkel;
        });
    }

    @Test
    void det_som_ble_brukt_for_lengst_siden_gaar_forst() {
        hent("aaaa");
        hent("bbbb");
        hent("aaaa");
        hent("cccc");

        assertThat(laget).hasValue(3);
        hent("aaaa");
        assertThat(laget).hasValue(3);
        hent("bbbb");
        assertThat(laget).hasValue(4);
    }

    @Test
    void det_som_er_storre_enn_alt_blir_gitt_men_ikke_beholdt() {
        assertThat(hent("x".repeat(11))).hasSize(11);
        hent("x".repeat(11));
        assertThat(laget).hasValue(2);
    }

    @Test
    void det_som_feilet_provs_igjen() {
        assertThatIllegalStateException()
                .isThrownBy(() -> lager.hent("a", () -> {
                    throw new IllegalStateException("no");
                }));
        assertThat(hent("a")).isEqualTo("a");
    }

    @Test
    void hver_verdi_lages_av_en_alene() throws InterruptedException, ExecutionException {
        try (var traader = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<String> svar : IntStream.range(0, 100)
                    .mapToObj(i -> traader.submit(() -> hent("samme")))
                    .toList()) {
                assertThat(svar.get()).isEqualTo("samme");
            }
        }
        assertThat(laget).hasValue(1);
    }
}
