package no.barnevernsregister.publishing.tabell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Variabel.Slag;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UttrykkTest {

    private static final List<Variabel> VARIABLER = List.of(
            variabel("Region", Slag.REGION, "", "5601", "5603", "5605", "F56", "a,b"),
            variabel("Kjonn", Slag.ANNET, "ALLE", "1", "2", "ALLE"),
            variabel("Tid", Slag.TID, "", "2021", "2022", "2023", "2024", "2025"));

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "*; 2021 2022 2023 2024 2025",
                "2024,2022; 2022 2024",
                "TOP(2); 2024 2025",
                "[TOP(2,1)]; 2023 2024",
                "top(2,1); 2023 2024",
                "TOP(99); 2021 2022 2023 2024 2025",
                "bottom(1); 2021",
                "BOTTOM(2,3); 2024 2025",
                "FROM(2024); 2024 2025",
                "TO(2022); 2021 2022",
                "[RANGE(2022,2024)]; 2022 2023 2024",
                "RANGE(2022,2024),2021; 2021 2022 2023 2024",
                "[ range( 2022 , 2024 ) ] ; 2022 2023 2024",
                "202?; 2021 2022 2023 2024 2025",
                "*4; 2024",
                "2*4; 2024",
                "*02*; 2021 2022 2023 2024 2025",
                "2025,2025; 2025",
            })
    void leser_uttrykk_om_tid(String uttrykk, String aar) {
        assertThat(les("Tid", uttrykk).koder("Tid")).containsExactly(aar.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "TOP(2); 5601|5603",
                "BOTTOM(1); a,b",
                "f56; F56",
                "f*; F56",
                "[a,b]; a,b",
                "[A,B],5601; 5601|a,b",
                "FROM(F56); F56|a,b",
            })
    void leser_uttrykk_om_det_som_ikke_er_tid(String uttrykk, String koder) {
        assertThat(les("Region", uttrykk).koder("Region")).containsExactly(koder.split("\\|", -1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Region; 9999; Non-existent value",
                "Region; x*; Non-existent value",
                "Region; a,b; Non-existent value",
                "Ukjent; 1; Non-existent variable",
                "Tid; RANGE(1,2); Non-existent value",
                "Tid; RANGE(2025,2021); Illegal selection expression",
                "Tid; RANGE(2025); Illegal selection expression",
                "Tid; FROM(2024,2025); Illegal selection expression",
                "Tid; TOP(x); Illegal selection expression",
                "Tid; TOP(0); Illegal selection expression",
                "Tid; TOP(-1); Illegal selection expression",
                "Tid; TOP(1,99); Illegal selection expression",
                "Tid; TOP(1,2,3); Illegal selection expression",
                "Tid; TOP(99999999999); Illegal selection expression",
                "Tid; TOP(2; Illegal selection expression",
                "Tid; [TOP(2); Illegal selection expression",
                "Tid; 2021]; Illegal selection expression",
                "Tid; ; Missing selection for mandatory variable",
                "Tid; <script>; Non-existent value",
                "Tid; MEDIAN(2021); Non-existent value",
            })
    void avviser_det_som_ikke_finnes_med_kontraktens_tittel(String variabel, String uttrykk, String tittel) {
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> les(variabel, uttrykk == null ? "" : uttrykk))
                .satisfies(feil -> {
                    assertThat(feil.status()).isEqualTo(400);
                    assertThat(feil.tittel()).isEqualTo(tittel);
                    for (Sprak sprak : Sprak.values()) {
                        assertThat(feil.setning(sprak)).doesNotContain("<").endsWith(".");
                    }
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"time", "TIME", "tid", "TiD"})
    void time_er_et_annet_navn_paa_tidsvariabelen(String navn) {
        Utvalg utvalg = Utvalg.les(VARIABLER, Map.of(navn, "2022", "region", "5601"));
        assertThat(utvalg.koder("Tid")).containsExactly("2022");
    }

    @Test
    void en_utelatt_variabel_staar_for_summen_og_er_ingen_dimensjon() {
        Utvalg utvalg = les("Tid", "2025");
        assertThat(utvalg.koder("Kjonn")).containsExactly("ALLE");
        assertThat(utvalg.dimensjoner())
                .extracting(del -> del.variabel().kode())
                .containsExactly("Region", "Tid");
    }

    @Test
    void intet_utvalg_er_standardutvalget() {
        Utvalg utvalg = Utvalg.les(VARIABLER, Map.of());
        assertThat(utvalg.koder("Tid")).containsExactly("2025");
        assertThat(utvalg.antall()).isEqualTo(5);
    }

    @Test
    void for_mange_celler_er_et_eget_svar() {
        List<Variabel> stor = List.of(tall("A"), tall("B"), tall("C"));
        assertThatExceptionOfType(UgyldigUtvalg.class)
                .isThrownBy(() -> Utvalg.les(stor, Map.of("A", "*", "B", "*", "C", "*")))
                .satisfies(feil -> {
                    assertThat(feil.status()).isEqualTo(403);
                    assertThat(feil.tittel()).isEqualTo("Too many cells selected");
                    assertThat(feil.setning(Sprak.EN)).contains("1000000000", "200000");
                });
    }

    @Test
    void hundre_tusen_verdier_og_onde_monstre_leses_i_rett_tid() {
        String mange = IntStream.range(0, 100_000)
                .mapToObj(i -> i % 2 == 0 ? "2025" : "*?*?*?*")
                .collect(Collectors.joining(","));
        assertThat(les("Tid", mange).koder("Tid")).hasSize(5);
        String ondt = "*a".repeat(20_000) + "*";
        assertThatExceptionOfType(UgyldigUtvalg.class).isThrownBy(() -> les("Tid", ondt));
    }

    @Test
    void samme_utvalg_har_samme_nokkel_hvordan_det_enn_er_skrevet() {
        assertThat(les("Tid", "TOP(2)").nokkel())
                .isEqualTo(les("tid", "2025,2024").nokkel());
        assertThat(les("Tid", "TOP(2)").nokkel())
                .isNotEqualTo(les("Tid", "TOP(1)").nokkel());
    }

    private static Utvalg les(String variabel, String uttrykk) {
        return Utvalg.les(
                VARIABLER,
                variabel.equalsIgnoreCase("Region")
                        ? Map.of(variabel, uttrykk, "Tid", "*")
                        : variabel.equalsIgnoreCase("Tid")
                                ? Map.of("Region", "*", variabel, uttrykk)
                                : Map.of("Region", "*", "Tid", "*", variabel, uttrykk));
    }

    private static Variabel variabel(String kode, Slag slag, String total, String... koder) {
        return new Variabel(
                kode,
                Tekst.lik(kode),
                slag,
                List.of(koder).stream().map(en -> new Verdi(en, Tekst.lik(en))).toList(),
                total);
    }

    private static Variabel tall(String kode) {
        return variabel(
                kode,
                Slag.ANNET,
                "",
                IntStream.range(0, 1_000).mapToObj(Integer::toString).toArray(String[]::new));
    }
}
