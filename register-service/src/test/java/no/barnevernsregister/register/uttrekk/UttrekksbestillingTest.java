package no.barnevernsregister.register.uttrekk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import no.barnevernsregister.register.telling.Periode;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class UttrekksbestillingTest {

    private static final Instant NAA = Instant.parse("2026-03-01T10:00:00Z");

    @Test
    void en_hel_bestilling_star_og_filen_heter_det_den_er() {
        var bestilling = bestilling("ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "statistikk", NAA);

        assertThat(bestilling.filnavn()).isEqualTo("kostra15f-2025-landet.zip");
    }

    @Test
    void avviser_et_slag_som_rollen_ikke_har_rett_til() {
        avvist("slag", () -> bestilling(
                "bufdir-administrator", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "statistikk", NAA));
        avvist("slag", () -> bestilling(
                "bufdir-administrator", Uttrekksslag.KOBLINGSFIL, Filformat.CSV, "2025", "statistikk", NAA));
        avvist("slag", () -> bestilling(
                "bufdir-innsyn", Uttrekksslag.FD_BARNEVERN, Filformat.CSV, "2025", "statistikk", NAA));
    }

    @Test
    void avviser_et_format_som_slaget_ikke_har() {
        avvist("format", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.FD_BARNEVERN, Filformat.XML, "2025", "statistikk", NAA));
    }

    @Test
    void avviser_feil_slags_periode_og_en_som_ikke_er_over_ved_kuttet() {
        avvist("periode", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025H1", "statistikk", NAA));
        avvist("periode", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.HALVAARSTALL, Filformat.CSV, "2025", "statistikk", NAA));
        avvist("periode", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2012", "statistikk", NAA));
        avvist("periode", () -> bestilling(
                "ssb-uttrekk",
                Uttrekksslag.KOSTRA15F,
                Filformat.XML,
                "2025",
                "statistikk",
                Instant.parse("2025-12-30T22:59:59Z")));
    }

    @Test
    void et_kutt_fra_midnatt_i_oslo_den_siste_dagen_rekker() {
        assertThat(bestilling(
                                "ssb-uttrekk",
                                Uttrekksslag.KOSTRA15F,
                                Filformat.XML,
                                "2025",
                                "statistikk",
                                Instant.parse("2025-12-30T23:00:00Z"))
                        .periode()
                        .navn())
                .isEqualTo("2025");
    }

    @Test
    void avviser_et_kutt_som_ikke_har_vaert() {
        avvist("kutt", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "statistikk", NAA.plusSeconds(5)));
    }

    @Test
    void avviser_et_prosjekt_som_ikke_er_et_navn() {
        avvist("prosjekt", () -> bestilling(
                "ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "Årlig statistikk", NAA));
    }

    @Test
    void avviser_en_begrunnelse_som_mangler_eller_som_navngir_en_person() {
        avvist("formaal", () -> medGrunn(" statistikk ".strip().substring(0, 5), "SSBs lov § 9"));
        avvist("hjemmel", () -> medGrunn("Årlig statistikk om barnevern", " "));
        avvist("formaal", () -> medGrunn("Saken til barnet 058515 00045 skal finnes", "SSBs lov § 9"));
        avvist("hjemmel", () -> medGrunn("Årlig statistikk om barnevern", "Vedtak om 05851500045"));
    }

    private static Uttrekksbestilling bestilling(
            String rolle, Uttrekksslag slag, Filformat format, String periode, String prosjekt, Instant kutt) {
        return new Uttrekksbestilling(
                UttrekkId.ny(NAA),
                NAA.plusSeconds(1),
                "ola",
                rolle,
                slag,
                format,
                Omfang.LANDET,
                Periode.av(periode),
                kutt,
                prosjekt,
                "Årlig statistikk om barnevern",
                "barnevernsregisterforskriften");
    }

    private static Uttrekksbestilling medGrunn(String formaal, String hjemmel) {
        return new Uttrekksbestilling(
                UttrekkId.ny(NAA),
                NAA.plusSeconds(1),
                "ola",
                "ssb-uttrekk",
                Uttrekksslag.KOSTRA15F,
                Filformat.XML,
                Omfang.LANDET,
                Periode.av("2025"),
                NAA,
                "statistikk",
                formaal,
                hjemmel);
    }

    private static void avvist(String felt, ThrowingCallable bestilling) {
        assertThatExceptionOfType(UgyldigBestilling.class)
                .isThrownBy(bestilling)
                .satisfies(feil -> assertThat(feil.felt()).isEqualTo(felt));
    }
}
