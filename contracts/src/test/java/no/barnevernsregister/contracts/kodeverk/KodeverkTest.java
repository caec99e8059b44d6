package no.barnevernsregister.contracts.kodeverk;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KodeverkTest {

    @Test
    void gamle_saksinnhold_gjelder_til_og_med_2025() {
        Kode kode = Kodeverk.SAKSINNHOLD.finn("18").orElseThrow();

        assertThat(kode.gjelder(LocalDate.of(2025, 12, 31))).isTrue();
        assertThat(kode.gjelder(LocalDate.of(2026, 1, 1))).isFalse();
    }

    @Test
    void en_overskrift_kan_ikke_rapporteres() {
        assertThat(Kodeverk.KATEGORI.finn("1").orElseThrow().gjelder(LocalDate.of(2025, 1, 1)))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        // Code 8.2 ended with 2025.
        "KATEGORI, 8.2, 2025-12-31, 2026-03-01, true",
        "KATEGORI, 8.2, 2026-01-01, 2026-03-01, false",
        // Code 8.4 began with 2026.
        "KATEGORI, 8.4, 2024-05-01, 2026-01-01, true",
        "KATEGORI, 8.4, 2024-05-01, 2025-12-31, false",
        // The list began with 2013, the claim's with 2023; their first codes hold for what is older.
        "KATEGORI, 8.2, 2010-05-01, 2010-06-01, true",
        "KATEGORI, 8.4, 2010-05-01, 2010-06-01, false",
        "KRAV_KONKLUSJON, 1, 2022-05-01, 2022-05-01, true",
        // Types of relation have no dates; headings and unknown codes cannot be used.
        "BEGREPSTYPE, Melding, 1999-01-01, 1999-01-01, true",
        "KATEGORI, 8, 2025-01-01, 2025-01-01, false",
        "KATEGORI, 9.9, 2025-01-01, 2025-01-01, false"
    })
    void en_kode_kan_brukes_naar_den_gjelder_en_dag_i_perioden(
            Kodeverk verk, String kode, LocalDate fra, LocalDate til, boolean svar) {
        assertThat(verk.kunneBrukes(kode, fra, til)).isEqualTo(svar);
    }

    @ParameterizedTest
    @CsvSource({
        "ARSAK_FRA, 1.1.5 1.2.3 2.9",
        "FLYTTING_TIL, 8",
        "KATEGORI, 1.99 2.99 3.7 3.99 4.99 5.99 6.99 7.99 8.99",
        "KRAV_KONKLUSJON, 9",
        "MELDER, 22",
        "OPPHEVELSE, 4",
        "SAKSINNHOLD, 18 19",
        "UNDERSOKELSE_KONKLUSJON, 5"
    })
    void disse_kodene_krever_presisering_og_ingen_andre(Kodeverk verk, String koder) {
        assertThat(verk.koder().stream().map(Kode::kode).filter(verk::kreverPresisering))
                .containsExactlyInAnyOrder(koder.split(" "));
        assertThat(verk.kreverPresisering("finnes ikke")).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "ARSAK_FRA, ArsakFra",
        "BEGREPSTYPE, BegrepsType",
        "ETTERVERN_KONKLUSJON, EttervernKonklusjon",
        "FLYTTING_TIL, FlyttingTil",
        "KATEGORI, Kategori",
        "KJONN, Kjonn",
        "KRAV_KONKLUSJON, KravKonklusjon",
        "LOV, Lov",
        "MEDVIRKNING, Medvirkning",
        "MELDER, Melder",
        "MELDING_KONKLUSJON, MeldingKonklusjon",
        "OPPHEVELSE, Opphevelse",
        "PLANTYPE, Plantype",
        "SAKSINNHOLD, Saksinnhold",
        "UNDERSOKELSE_KONKLUSJON, UndersokelseKonklusjon",
        "VEDTAK_STATUS, VedtakStatus",
        "TILSYN_HYPPIGHET, Hyppighet",
        "OPPFOLGING_HYPPIGHET, Hyppighet",
        "UTVIDET_FRIST, JaNei"
    })
    void kodelisten_og_skjemaet_har_de_samme_kodene(Kodeverk verk, String type) throws IOException {
        Set<String> koder = verk.koder().stream()
                .filter(kode -> !kode.overskrift())
                .map(Kode::kode)
                .collect(Collectors.toSet());

        assertThat(iSkjemaet("Barnevern_v4", type)).isEqualTo(koder);
    }

    @ParameterizedTest
    @CsvSource({
        "KOSTRA_ARSAK_FRA, ArsakFra",
        "KOSTRA_FLYTTING_TIL, FlyttingTil",
        "KOSTRA_KATEGORI, Kategori",
        "KOSTRA_MELDER, Melder",
        "KOSTRA_MELDING_KONKLUSJON, MeldingKonklusjon",
        "KOSTRA_OPPHEVELSE, Opphevelse",
        "KOSTRA_PLANTYPE, Plantype",
        "KOSTRA_SAKSINNHOLD, Saksinnhold",
        "KOSTRA_UNDERSOKELSE_KONKLUSJON, UndersokelseKonklusjon"
    })
    void kodelisten_og_skjemaet_for_aarsuttrekket_har_de_samme_kodene(Kodeverk verk, String type) throws IOException {
        assertThat(verk.koder())
                .extracting(Kode::kode)
                .containsExactlyInAnyOrderElementsOf(iSkjemaet("KOSTRA_15F", type));
    }

    @Test
    void en_plantype_og_flyttingene_er_det_eneste_som_er_datert_i_aarsuttrekket() {
        Kode plantype = Kodeverk.KOSTRA_PLANTYPE.finn("3").orElseThrow();
        Kode flytting = Kodeverk.KOSTRA_FLYTTING_TIL.finn("6").orElseThrow();

        assertThat(plantype.gjelder(LocalDate.of(2022, 12, 31))).isTrue();
        assertThat(plantype.gjelder(LocalDate.of(2023, 1, 1))).isFalse();
        assertThat(flytting.gjelder(LocalDate.of(2021, 12, 31))).isFalse();
        assertThat(flytting.gjelder(LocalDate.of(2022, 1, 1))).isTrue();
        assertThat(Kodeverk.KOSTRA_SAKSINNHOLD.koder()).allMatch(kode -> kode.gjelder(LocalDate.of(2026, 1, 1)));
    }

    private static Set<String> iSkjemaet(String skjema, String type) throws IOException {
        try (InputStream fil = KodeverkTest.class.getResourceAsStream("/xsd/" + skjema + ".xsd")) {
            String xsd = new String(fil.readAllBytes(), StandardCharsets.UTF_8);
            String liste = xsd.substring(xsd.indexOf("name=\"" + type + "Kode\""));
            return Pattern.compile("enumeration value=\"([^\"]+)\"")
                    .matcher(liste.substring(0, liste.indexOf("</xs:simpleType>")))
                    .results()
                    .map(treff -> treff.group(1))
                    .collect(Collectors.toSet());
        }
    }
}
