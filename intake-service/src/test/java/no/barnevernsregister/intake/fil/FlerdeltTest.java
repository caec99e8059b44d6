package no.barnevernsregister.intake.fil;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.junit.jupiter.api.Test;

class FlerdeltTest {

    private static final String TYPE = "multipart/form-data; boundary=----snitt";

    @Test
    void feltene_foran_filen_og_filen_byte_for_byte() throws IOException {
        Flerdelt skjema = les(skjema("<Barnevern/>"));

        assertThat(skjema.felt("aar")).isEqualTo("2025");
        assertThat(skjema.felt("merke")).isEqualTo("æøå");
        assertThat(skjema.felt("finnes-ikke")).isEmpty();
        assertThat(new String(skjema.fil().readAllBytes(), UTF_8)).isEqualTo("<Barnevern/>");
    }

    @Test
    void en_fil_som_ligner_paa_grensen_og_er_storre_enn_bufferen() throws IOException {
        String fil = "\r\n------snit\r\n--".repeat(20_000) + "\r";

        assertThat(new String(les(skjema(fil)).fil().readAllBytes(), UTF_8)).isEqualTo(fil);
    }

    @Test
    void filen_kommer_hel_fram_naar_den_kommer_en_byte_om_gangen() throws IOException {
        String fil = "\r\n------sni".repeat(300);
        Flerdelt skjema = Flerdelt.les(
                new FilterInputStream(new ByteArrayInputStream(skjema(fil))) {
                    @Override
                    public int read(byte[] mal, int plass, int antall) throws IOException {
                        return super.read(mal, plass, Math.min(1, antall));
                    }
                },
                TYPE,
                "fil");

        assertThat(new String(skjema.fil().readAllBytes(), UTF_8)).isEqualTo(fil);
    }

    @Test
    void et_skjema_som_bryter_av_midt_i_filen_er_ikke_en_fil() throws IOException {
        byte[] hele = skjema("x".repeat(100_000));
        InputStream fil = les(Arrays.copyOf(hele, 50_000)).fil();

        assertThatThrownBy(fil::readAllBytes).isInstanceOf(EOFException.class);
    }

    @Test
    void det_som_ikke_er_et_skjema_blir_avvist() {
        assertThatThrownBy(() -> Flerdelt.les(InputStream.nullInputStream(), "multipart/form-data", "fil"))
                .isInstanceOf(UgyldigInnsending.class);
        assertThatThrownBy(
                        () -> les("------snitt\r\nContent-Type: text/plain\r\n\r\nx\r\n------snitt--".getBytes(UTF_8)))
                .isInstanceOf(UgyldigInnsending.class);
        assertThatThrownBy(() -> les(("------snitt\r\n" + "x".repeat(20_000)).getBytes(UTF_8)))
                .isInstanceOf(UgyldigInnsending.class);
    }

    private static Flerdelt les(byte[] skjema) throws IOException {
        return Flerdelt.les(new ByteArrayInputStream(skjema), TYPE, "fil");
    }

    private static byte[] skjema(String fil) {
        return ("------snitt\r\nContent-Disposition: form-data; name=\"merke\"\r\n\r\næøå\r\n"
                        + "------snitt\r\nContent-Disposition: form-data; name=\"aar\"\r\n\r\n2025\r\n"
                        + "------snitt\r\nContent-Disposition: form-data; name=\"fil\"; filename=\"a.xml\"\r\n"
                        + "Content-Type: text/xml\r\n\r\n" + fil + "\r\n------snitt--\r\n")
                .getBytes(UTF_8);
    }
}
