package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NyttelastkrypteringTest {

    private static final Kommunenummer VARDO = new Kommunenummer("5634");
    private static final byte[] STED = "innsending/1".getBytes(UTF_8);
    private static final byte[] TEKST = "en hemmelighet".getBytes(UTF_8);

    @TempDir
    Path mappe;

    @Test
    void det_som_lukkes_kan_apnes_av_en_annen_tjeneste() {
        Kryptert kryptert = ny().krypter(VARDO, TEKST, STED);

        assertThat(ny().dekrypter(kryptert, STED)).isEqualTo(TEKST);
        assertThat(new String(kryptert.innhold(), UTF_8)).doesNotContain("hemmelighet");
    }

    @Test
    void samme_innhold_lukkes_aldri_likt() {
        var kryptering = ny();

        assertThat(kryptering.krypter(VARDO, TEKST, STED).innhold())
                .isNotEqualTo(kryptering.krypter(VARDO, TEKST, STED).innhold());
    }

    @Test
    void innhold_som_er_flyttet_kan_ikke_apnes() {
        Kryptert kryptert = ny().krypter(VARDO, TEKST, STED);

        assertThatThrownBy(() -> ny().dekrypter(kryptert, "innsending/2".getBytes(UTF_8)))
                .isInstanceOf(Krypteringsfeil.class);
    }

    @Test
    void innhold_som_er_endret_kan_ikke_apnes() {
        Kryptert kryptert = ny().krypter(VARDO, TEKST, STED);
        kryptert.innhold()[20] ^= 1;

        assertThatThrownBy(() -> ny().dekrypter(kryptert, STED)).isInstanceOf(Krypteringsfeil.class);
    }

    @Test
    void innhold_er_tapt_naar_kommunens_nokkel_er_slettet() throws IOException {
        Kryptert kryptert = ny().krypter(VARDO, TEKST, STED);
        Files.delete(mappe.resolve("kommune-5634.nokkel"));

        assertThatThrownBy(() -> ny().dekrypter(kryptert, STED))
                .isInstanceOf(Krypteringsfeil.class)
                .hasMessageContaining("kommune-5634");
    }

    @Test
    void nokkelfilen_kan_bare_leses_av_eieren() throws IOException {
        ny().krypter(VARDO, TEKST, STED);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(mappe.resolve("kommune-5634.nokkel"))))
                .isEqualTo("rw-------");
    }

    @Test
    void mange_prosesser_som_lager_samme_nokkel_faar_den_samme() throws Exception {
        Callable<Kryptert> lukk = () -> ny().krypter(VARDO, TEKST, STED);
        try (var trader = Executors.newFixedThreadPool(8)) {
            for (var svar : trader.invokeAll(List.of(lukk, lukk, lukk, lukk, lukk, lukk, lukk, lukk))) {
                assertThat(ny().dekrypter(svar.get(), STED)).isEqualTo(TEKST);
            }
        }
    }

    @Test
    void nokkelnavn_kan_ikke_peke_ut_av_mappen() {
        var nokler = new FilNokkeltjeneste(mappe);

        assertThatThrownBy(() -> nokler.pakkInn("../ute", new byte[32])).isInstanceOf(Krypteringsfeil.class);
    }

    private Nyttelastkryptering ny() {
        return new Nyttelastkryptering(new FilNokkeltjeneste(mappe), Clock.systemUTC());
    }
}
