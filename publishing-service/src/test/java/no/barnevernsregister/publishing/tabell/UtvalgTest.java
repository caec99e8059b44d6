package no.barnevernsregister.publishing.tabell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UtvalgTest {

    private static final List<Variabel> VARIABLER = List.of(
            new Variabel("Region", "region", verdier("5601", "5603", "5605", "F56"), ""),
            new Variabel("Kjonn", "kjønn", verdier("1", "2", "ALLE"), "ALLE"),
            new Variabel("Tid", "år", verdier("2021", "2022", "2023", "2024", "2025"), ""));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*; 2021 2022 2023 2024 2025",
                "2022,2024; 2022 2024",
                "TOP(2); 2024 2025",
                "[TOP(2,1)]; 2023 2024",
                "bottom(1); 2021",
                "FROM(2024); 2024 2025",
                "TO(2022); 2021 2022",
                "[RANGE(2022,2024)]; 2022 2023 2024",
                "202?; 2021 2022 2023 2024 2025",
                "*4; 2024",
            })
    void leser_uttrykk(String uttrykk, String aar) {
        Utvalg utvalg = Utvalg.les(VARIABLER, Map.of("REGION", "5601", "tid", uttrykk));

        assertThat(utvalg.koder("Tid")).containsExactly(aar.split(" ", -1));
        assertThat(utvalg.koder("Kjonn")).containsExactly("ALLE");
    }

    @Test
    void intet_utvalg_er_standardutvalget() {
        Utvalg utvalg = Utvalg.les(VARIABLER, Map.of());
        assertThat(utvalg.koder("Tid")).containsExactly("2025");
        assertThat(utvalg.antall()).isEqualTo(4);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Region; 9999",
                "Ukjent; 1",
                "Tid; RANGE(1,2)",
                "Tid; TOP(x)",
                "Tid; <script>",
                "Region; ''",
            })
    void avviser_det_som_ikke_finnes(String variabel, String uttrykk) {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Utvalg.les(
                        VARIABLER,
                        variabel.equals("Region")
                                ? Map.of(variabel, uttrykk, "Tid", "*")
                                : Map.of("Region", "*", variabel, uttrykk)))
                .satisfies(feil -> {
                    assertThat(feil.status()).isEqualTo(400);
                    assertThat(feil.getMessage()).doesNotContain("<");
                });
    }

    @Test
    void for_mange_celler_er_et_eget_svar() {
        List<Variabel> stor = List.of(new Variabel("A", "a", tall(1_000), ""), new Variabel("B", "b", tall(1_000), ""));
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Utvalg.les(stor, Map.of("A", "*", "B", "*")))
                .satisfies(feil -> {
                    assertThat(feil.status()).isEqualTo(403);
                    assertThat(feil.tittel()).isEqualTo("Too many cells selected");
                });
    }

    private static List<Verdi> verdier(String... koder) {
        return List.of(koder).stream().map(kode -> new Verdi(kode, kode)).toList();
    }

    private static List<Verdi> tall(int antall) {
        return IntStream.range(0, antall)
                .mapToObj(Integer::toString)
                .map(kode -> new Verdi(kode, kode))
                .toList();
    }
}
