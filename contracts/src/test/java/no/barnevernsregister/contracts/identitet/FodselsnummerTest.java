package no.barnevernsregister.contracts.identitet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import no.barnevernsregister.contracts.identitet.Fodselsnummer.Slag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FodselsnummerTest {

    private static final LocalDate FODT = LocalDate.of(2012, 2, 29);

    @Test
    void viser_aldri_sifrene_sine() {
        Fodselsnummer nummer = lag("1", 3);

        assertThat(nummer.toString()).doesNotContain(nummer.klartekst().substring(0, 4));
    }

    @Test
    void syntetiske_numre_er_gyldige_og_har_80_i_tillegg_til_maaneden() {
        Fodselsnummer gutt = lag("1", 3);
        Fodselsnummer jente = lag("2", 4);

        assertThat(gutt.slag()).isEqualTo(Slag.FODSELSNUMMER);
        assertThat(gutt.klartekst()).startsWith("298212");
        assertThat(gutt.kjonn()).isEqualTo("1");
        assertThat(jente.kjonn()).isEqualTo("2");
        assertThat(gutt.harDato(FODT)).isTrue();
        assertThat(gutt.harDato(FODT.plusDays(1))).isFalse();
    }

    @Test
    void d_nummer_kjennes_paa_dagen() {
        Fodselsnummer nummer = java.util.stream.IntStream.range(0, 50)
                .mapToObj(i -> SyntetiskFodselsnummer.lagDnummer(FODT, "2", i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();

        assertThat(nummer.slag()).isEqualTo(Slag.D_NUMMER);
        assertThat(nummer.erEntydig()).isTrue();
        assertThat(nummer.harDato(FODT)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"00100, SURROGAT", "00200, SURROGAT", "55555, SURROGAT", "99999, UFODT", "12345, UGYLDIG"})
    void endelsen_forteller_hva_slags_nummer_det_er(String endelse, Slag slag) {
        assertThat(new Fodselsnummer("010126" + endelse).slag()).isEqualTo(slag);
        assertThat(new Fodselsnummer("010126" + endelse).erEntydig()).isFalse();
    }

    @Test
    void et_endret_siffer_gir_et_ugyldig_nummer() {
        String sifre = lag("1", 3).klartekst();
        for (int i = 6; i < 11; i++) {
            char annet = sifre.charAt(i) == '9' ? '0' : (char) (sifre.charAt(i) + 1);
            String endret = sifre.substring(0, i) + annet + sifre.substring(i + 1);
            assertThat(new Fodselsnummer(endret).erEntydig()).as("siffer %d", i).isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1234567890", "123456789012", "1234567890a", "٠١٢٣٤٥٦٧٨٩٠"})
    void elleve_sifre_og_bare_ascii(String tekst) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Fodselsnummer(tekst));
    }

    @Test
    void duf_nummer_har_to_kontrollsifre() {
        assertThat(DufNummer.erGyldig("201512345609")).isTrue();
        assertThat(DufNummer.erGyldig("201512345604")).isFalse();
        assertThat(DufNummer.erGyldig("2015123456")).isFalse();
    }

    private static Fodselsnummer lag(String kjonn, int fra) {
        return java.util.stream.IntStream.range(fra, fra + 50)
                .mapToObj(i -> SyntetiskFodselsnummer.lag(FODT, kjonn, i))
                .flatMap(java.util.Optional::stream)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0} i {1} er født {2}")
    @CsvSource({
        // Synthetic months; digits 7 to 9 tell the century.
        "17851512345, 2025, 1915-05-17",
        "17851550045, 2025, 2015-05-17",
        "17855550045, 2025, 1855-05-17",
        "17854590045, 2025, 1945-05-17",
        "57851550045, 2025, 2015-05-17",
        // A surrogate is in the newest century that is no later than the year after.
        "17851500100, 2025, 2015-05-17",
        "17852699999, 2025, 2026-05-17",
        "17852700200, 2025, 1927-05-17",
    })
    void forteller_fodselsdatoen(String nummer, int aar, LocalDate fodt) {
        assertThat(new Fodselsnummer(nummer).fodselsdato(aar)).contains(fodt);
    }

    @ParameterizedTest
    @ValueSource(strings = {"31821550045", "29820150045", "17854550045", "00000050045"})
    void forteller_ingen_fodselsdato_naar_sifrene_ikke_er_en(String nummer) {
        assertThat(new Fodselsnummer(nummer).fodselsdato(2025)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "17051500100, true",
        "17051500200, true",
        "17051555555, false",
        "17051599999, false",
        "31022600100, false"
    })
    void niende_siffer_sier_kjonnet_bare_naar_nummeret_er_et_nummer_som_gjor_det(String nummer, boolean svar) {
        assertThat(new Fodselsnummer(nummer).sierKjonn()).isEqualTo(svar);
    }
}
