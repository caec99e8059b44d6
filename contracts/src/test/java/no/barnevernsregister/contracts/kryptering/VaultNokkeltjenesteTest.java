package no.barnevernsregister.contracts.kryptering;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VaultNokkeltjenesteTest {

    private static final byte[] DATANOKKEL = "tolv og tolv og åtte er 32 byte ".getBytes(UTF_8);

    @TempDir
    Path mappe;

    private Provevault vault;
    private Path token;
    private VaultNokkeltjeneste nokler;

    @BeforeEach
    void start() throws IOException {
        vault = new Provevault();
        token = Files.writeString(mappe.resolve("token"), Provevault.TOKEN + "\n");
        nokler = new VaultNokkeltjeneste(new VaultNokkeltjeneste.Oppsett(
                vault.adresse(), "transit", token, Optional.empty(), Duration.ofSeconds(2)));
    }

    @AfterEach
    void stopp() {
        vault.close();
    }

    @Test
    void det_som_pakkes_inn_kan_pakkes_ut() {
        byte[] innpakket = nokler.pakkInn("kommune-5634", DATANOKKEL);

        assertThat(new String(innpakket, UTF_8)).startsWith("vault:v1:");
        assertThat(nokler.pakkUt("kommune-5634", innpakket)).isEqualTo(DATANOKKEL);
    }

    @Test
    void det_en_eldre_versjon_pakket_inn_kan_pakkes_ut_etter_rotasjon() {
        byte[] gammel = nokler.pakkInn("kommune-5634", DATANOKKEL);
        nokler.roter("kommune-5634");
        byte[] ny = nokler.pakkInn("kommune-5634", DATANOKKEL);

        assertThat(new String(ny, UTF_8)).startsWith("vault:v2:");
        assertThat(nokler.pakkUt("kommune-5634", gammel)).isEqualTo(DATANOKKEL);
        assertThat(nokler.pakkUt("kommune-5634", ny)).isEqualTo(DATANOKKEL);
    }

    @Test
    void en_odelagt_nokkel_pakker_aldri_ut_mer() {
        byte[] innpakket = nokler.pakkInn("kommune-5634", DATANOKKEL);
        nokler.odelegg("kommune-5634");

        assertThatExceptionOfType(Krypteringsfeil.class)
                .isThrownBy(() -> nokler.pakkUt("kommune-5634", innpakket))
                .withMessageContaining("kommune-5634");
        nokler.pakkInn("kommune-5634", DATANOKKEL);
        assertThatExceptionOfType(Krypteringsfeil.class).isThrownBy(() -> nokler.pakkUt("kommune-5634", innpakket));
    }

    @Test
    void en_annen_nokkel_pakker_ikke_ut() {
        byte[] innpakket = nokler.pakkInn("kommune-5634", DATANOKKEL);
        nokler.pakkInn("kommune-5603", DATANOKKEL);

        assertThatExceptionOfType(Krypteringsfeil.class).isThrownBy(() -> nokler.pakkUt("kommune-5603", innpakket));
    }

    @Test
    void forseglet_utlopt_token_og_taushet_er_ikke_feil_ved_innholdet() throws IOException {
        byte[] innpakket = nokler.pakkInn("kommune-5634", DATANOKKEL);

        vault.forsegl(true);
        svarerIkke(innpakket, "forseglet");
        vault.forsegl(false);
        Files.writeString(token, "et annet");
        svarerIkke(innpakket, "tokenet");
        Files.writeString(token, "");
        svarerIkke(innpakket, "tom");
        Files.delete(token);
        svarerIkke(innpakket, "kan ikke leses");
        Files.writeString(token, Provevault.TOKEN);
        assertThat(nokler.pakkUt("kommune-5634", innpakket)).isEqualTo(DATANOKKEL);
        vault.close();
        svarerIkke(innpakket, "svarer ikke innen 2000 ms");
    }

    @Test
    void nokkelnavn_kan_ikke_peke_et_annet_sted() {
        assertThatExceptionOfType(Krypteringsfeil.class).isThrownBy(() -> nokler.pakkInn("../sys/seal", DATANOKKEL));
        assertThat(vault.kall()).isZero();
    }

    private void svarerIkke(byte[] innpakket, String hvorfor) {
        assertThatExceptionOfType(NokkeltjenesteSvarerIkke.class)
                .isThrownBy(() -> nokler.pakkUt("kommune-5634", innpakket))
                .withMessageContaining(hvorfor)
                .withMessageNotContaining(Provevault.TOKEN);
    }
}
