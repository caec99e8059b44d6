package no.barnevernsregister.register.uttrekk.infra;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import dev.hardwood.InputFile;
import dev.hardwood.reader.ParquetFileReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.barnevernsregister.register.uttrekk.Kolonne;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Read back by a library that shares nothing with the one that writes. */
class ParquetskriverTest {

    private static final List<Kolonne> KOLONNER =
            List.of(Kolonne.tekst("navn"), Kolonne.dato("dag"), Kolonne.heltall("antall"));

    @Test
    void et_annet_bibliotek_leser_det_som_ble_skrevet() throws IOException {
        List<List<@Nullable Object>> rader = new ArrayList<>();
        for (int i = 0; i < 2 * Parquetskriver.RADER_I_GRUPPE + 7; i++) {
            rader.add(Arrays.asList(
                    i % 3 == 0 ? null : "Åse «" + i + "»",
                    LocalDate.of(1969, 12, 30).plusDays(i),
                    i % 5 == 4 ? null : -i));
        }

        assertThat(les(skriv(rader))).isEqualTo(rader);
    }

    @Test
    void en_kolonne_uten_verdier_og_en_tabell_uten_rader_kan_leses() throws IOException {
        List<List<@Nullable Object>> tomme = List.of(Arrays.asList(null, null, null), Arrays.asList(null, null, null));

        assertThat(les(skriv(tomme))).isEqualTo(tomme);
        assertThat(les(skriv(List.of()))).isEmpty();
    }

    @Test
    void samme_rader_gir_samme_bytes() throws IOException {
        List<List<@Nullable Object>> rader = List.of(Arrays.asList("a", LocalDate.of(2025, 1, 1), 1));

        assertThat(skriv(rader)).isEqualTo(skriv(rader));
    }

    @Test
    void en_tabell_som_ble_brutt_av_kan_ikke_leses_som_en_hel() throws IOException {
        var ut = new ByteArrayOutputStream();
        var skriver = new Parquetskriver(ut, KOLONNER);
        for (int i = 0; i <= Parquetskriver.RADER_I_GRUPPE; i++) {
            skriver.rad(Arrays.asList("a", null, i));
        }

        assertThatException().isThrownBy(() -> les(ut.toByteArray()));
    }

    private static byte[] skriv(List<List<@Nullable Object>> rader) throws IOException {
        var ut = new ByteArrayOutputStream();
        var skriver = new Parquetskriver(ut, KOLONNER);
        for (List<@Nullable Object> rad : rader) {
            skriver.rad(rad);
        }
        skriver.avslutt();
        return ut.toByteArray();
    }

    static List<List<@Nullable Object>> les(byte[] fil) throws IOException {
        List<List<@Nullable Object>> rader = new ArrayList<>();
        try (var leser = ParquetFileReader.open(InputFile.of(ByteBuffer.wrap(fil)));
                var rad = leser.rowReader()) {
            int kolonner = leser.getFileSchema().getColumnCount();
            while (rad.hasNext()) {
                rad.next();
                List<@Nullable Object> verdier = new ArrayList<>();
                for (int i = 0; i < kolonner; i++) {
                    verdier.add(rad.isNull(i) ? null : rad.getValue(i));
                }
                rader.add(verdier);
            }
        }
        return rader;
    }
}
