package no.barnevernsregister.publishing.nokkeltall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Csv;
import org.junit.jupiter.api.Test;

/** The committed catalogue is what the key figures say today; {@code ./bvr catalogue} writes it anew. */
class NokkeltallskatalogTest {

    private static final Path SIDE = Path.of("../docs/nokkeltall.md");
    private static final Path REGISTERETS = Path.of("../docs/tellinger.md");

    @Test
    void den_lagrede_katalogen_er_den_som_nokkeltallene_gir() throws IOException {
        String sann = Nokkeltallskatalog.skriv(Katalog.felles());
        if (Boolean.getBoolean("bvr.katalog.skriv")) {
            Files.writeString(SIDE, sann);
        }
        assertThat(Files.exists(SIDE) ? Files.readString(SIDE) : "")
                .as("%s er ikke slik nøkkeltallene er nå. Kjør: ./bvr catalogue", SIDE)
                .isEqualTo(sann);
    }

    @Test
    void katalogen_kjenner_de_tellingene_som_registeret_har() throws IOException {
        List<String> registerets = Pattern.compile("(?m)^\\| `([a-z_0-9]+)` \\|")
                .matcher(Files.readString(REGISTERETS))
                .results()
                .map(treff -> treff.group(1))
                .toList();

        assertThat(Csv.les("/nokkeltall/registerets_tellinger.csv"))
                .extracting(rad -> rad.felt("telling"))
                .containsExactlyInAnyOrderElementsOf(registerets);
    }

    @Test
    void hver_indikator_i_kildene_er_regnet_ut_eller_utelatt_med_grunn() {
        String alle = Katalog.felles().tabeller().stream()
                        .flatMap(tabell -> tabell.innhold().stream())
                        .map(Nokkeltall::indikator)
                        .collect(Collectors.joining(", "))
                + ", "
                + Katalog.felles().utelatte().stream().map(Utelatt::indikator).collect(Collectors.joining(", "));
        for (int nummer = 1; nummer <= 110; nummer++) {
            String id = String.format("I-%03d", nummer);
            assertThat(iSpenn(alle, nummer) || alle.contains(id)).as(id).isTrue();
        }
        for (String kode :
                List.of("1A", "1B", "1C", "1E", "1F", "1G", "2A", "2B", "2C", "2D", "2E", "2F", "3A", "3B")) {
            assertThat(alle).contains(kode);
        }
        for (String kode : List.of("3C", "3D", "3E", "3F", "4A", "4B", "4C", "4D", "4E", "4F")) {
            assertThat(alle).contains(kode);
        }
    }

    @Test
    void de_tretten_ASSS_indikatorene_har_hver_sitt_nokkeltall() {
        assertThat(Tabell.finn("bv020").orElseThrow().innhold()).hasSize(13);
    }

    @Test
    void hver_tekst_finnes_paa_tre_sprak() {
        for (Tabell tabell : Tabell.alle()) {
            for (Nokkeltall nokkeltall : tabell.innhold()) {
                Omtale omtale = nokkeltall.omtale();
                assertThat(List.of(
                                nokkeltall.navn(), nokkeltall.enhet(), omtale.type(), omtale.kilde(), omtale.formaal()))
                        .allSatisfy(tekst -> assertThat(
                                        Arrays.stream(Sprak.values()).map(tekst::paa))
                                .noneMatch(String::isBlank));
            }
        }
    }

    /** Whether a span as {@code I-018 til I-023} holds the number. */
    private static boolean iSpenn(String alle, int nummer) {
        return Pattern.compile("I-(\\d+) til I-(\\d+)")
                .matcher(alle)
                .results()
                .anyMatch(treff ->
                        Integer.parseInt(treff.group(1)) <= nummer && nummer <= Integer.parseInt(treff.group(2)));
    }
}
