package no.barnevernsregister.register.uttrekk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
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
        avvist(
                "Rollen din",
                () -> bestilling(
                        "bufdir-administrator", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "statistikk", NAA));
        avvist(
                "Rollen din",
                () -> bestilling(
                        "bufdir-administrator", Uttrekksslag.KOBLINGSFIL, Filformat.CSV, "2025", "statistikk", NAA));
        avvist(
                "Rollen din",
                () -> bestilling("bufdir-innsyn", Uttrekksslag.FD_BARNEVERN, Filformat.CSV, "2025", "statistikk", NAA));
    }

    @Test
    void avviser_et_format_som_slaget_ikke_har() {
        avvist(
                "Velg blant",
                () -> bestilling("ssb-uttrekk", Uttrekksslag.FD_BARNEVERN, Filformat.XML, "2025", "statistikk", NAA));
    }

    @Test
    void avviser_feil_slags_periode_og_en_som_ikke_er_over_ved_kuttet() {
        avvist(
                "helt år",
                () -> bestilling("ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025H1", "statistikk", NAA));
        avvist(
                "for et halvår",
                () -> bestilling("ssb-uttrekk", Uttrekksslag.HALVAARSTALL, Filformat.CSV, "2025", "statistikk", NAA));
        avvist(
                "2013",
                () -> bestilling("ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2012", "statistikk", NAA));
        avvist(
                "ikke over",
                () -> bestilling(
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
        avvist(
                "Kuttet",
                () -> bestilling(
                        "ssb-uttrekk",
                        Uttrekksslag.KOSTRA15F,
                        Filformat.XML,
                        "2025",
                        "statistikk",
                        NAA.plusSeconds(5)));
    }

    @Test
    void avviser_et_prosjekt_som_ikke_er_et_navn() {
        avvist(
                "Prosjektet",
                () -> bestilling(
                        "ssb-uttrekk", Uttrekksslag.KOSTRA15F, Filformat.XML, "2025", "Årlig statistikk", NAA));
    }

    private static Uttrekksbestilling bestilling(
            String rolle, Uttrekksslag slag, Filformat format, String periode, String prosjekt, Instant kutt) {
        return new Uttrekksbestilling(
                UttrekkId.ny(NAA),
                NAA.plusSeconds(1),
                new Hvem("ola", rolle),
                slag,
                format,
                Omfang.LANDET,
                Periode.av(periode),
                kutt,
                prosjekt,
                new Formaal("Årlig statistikk om barnevern", "barnevernsregisterforskriften"));
    }

    private static void avvist(String ord, ThrowingCallable bestilling) {
        assertThatExceptionOfType(UgyldigForesporsel.class)
                .isThrownBy(bestilling)
                .withMessageContaining(ord);
    }
}
