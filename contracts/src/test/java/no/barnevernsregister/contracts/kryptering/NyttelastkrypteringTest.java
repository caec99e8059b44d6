package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
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

    @Test
    void det_en_eldre_versjon_av_nokkelen_pakket_inn_kan_apnes() {
        Kryptert forste = ny().krypter(VARDO, TEKST, STED);
        new FilNokkeltjeneste(mappe).roter("kommune-5634");
        Kryptert andre = ny().krypter(VARDO, TEKST, STED);
        new FilNokkeltjeneste(mappe).roter("kommune-5634");

        assertThat(ny().dekrypter(forste, STED)).isEqualTo(TEKST);
        assertThat(ny().dekrypter(andre, STED)).isEqualTo(TEKST);
        assertThat(ny().dekrypter(ny().krypter(VARDO, TEKST, STED), STED)).isEqualTo(TEKST);
    }

    @Test
    void en_odelagt_nokkel_er_glemt_etter_fem_minutter_ogsaa_der_den_var_i_bruk() {
        var klokke = new Stillbar();
        var nokler = new FilNokkeltjeneste(mappe);
        var kryptering = new Nyttelastkryptering(nokler, klokke);
        Kryptert kryptert = kryptering.krypter(VARDO, TEKST, STED);
        nokler.roter("kommune-5634");
        nokler.odelegg("kommune-5634");

        klokke.gaa(Nyttelastkryptering.HUSKES.minusSeconds(1));
        assertThat(kryptering.dekrypter(kryptert, STED)).isEqualTo(TEKST);
        klokke.gaa(Duration.ofSeconds(1));
        assertThatThrownBy(() -> kryptering.dekrypter(kryptert, STED)).isInstanceOf(Krypteringsfeil.class);

        Kryptert nytt = kryptering.krypter(VARDO, TEKST, STED);
        assertThat(ny().dekrypter(nytt, STED))
                .as("det som lukkes siden, kan åpnes")
                .isEqualTo(TEKST);
        assertThatThrownBy(() -> ny().dekrypter(kryptert, STED)).isInstanceOf(Krypteringsfeil.class);
    }

    @Test
    void en_nokkeltjeneste_som_er_nede_en_stund_stopper_ingen_men_ikke_lenger_enn_en_time() throws IOException {
        var klokke = new Stillbar();
        try (var vault = new Provevault()) {
            Path token = Files.writeString(mappe.resolve("token"), Provevault.TOKEN);
            var kryptering = new Nyttelastkryptering(
                    new VaultNokkeltjeneste(new VaultNokkeltjeneste.Oppsett(
                            vault.adresse(), "transit", token, Optional.empty(), Duration.ofSeconds(2))),
                    klokke);
            Kryptert kryptert = kryptering.krypter(VARDO, TEKST, STED);
            vault.forsegl(true);

            klokke.gaa(Nyttelastkryptering.LENGST.minusSeconds(1));
            assertThat(kryptering.dekrypter(kryptering.krypter(VARDO, TEKST, STED), STED))
                    .isEqualTo(TEKST);
            klokke.gaa(Duration.ofSeconds(1));
            assertThatThrownBy(() -> kryptering.dekrypter(kryptert, STED)).isInstanceOf(NokkeltjenesteSvarerIkke.class);
            assertThatThrownBy(() -> kryptering.krypter(VARDO, TEKST, STED))
                    .isInstanceOf(NokkeltjenesteSvarerIkke.class);
            vault.forsegl(false);
            assertThat(kryptering.dekrypter(kryptert, STED)).isEqualTo(TEKST);
        }
    }

    private static final class Stillbar extends Clock {
        private Instant naa = Instant.parse("2026-01-05T00:00:00Z");

        private void gaa(Duration fram) {
            naa = naa.plus(fram);
        }

        @Override
        public Instant instant() {
            return naa;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId sone) {
            return this;
        }
    }

    private Nyttelastkryptering ny() {
        return new Nyttelastkryptering(new FilNokkeltjeneste(mappe), Clock.systemUTC());
    }
}
