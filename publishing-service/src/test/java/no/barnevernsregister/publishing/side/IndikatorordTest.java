package no.barnevernsregister.publishing.side;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class IndikatorordTest {

    @ParameterizedTest
    @EnumSource(Sprak.class)
    void hvert_nokkeltall_er_forklart_pa_hvert_sprak(Sprak sprak) {
        for (Indikator indikator : Indikator.alle()) {
            var ordbok = new Indikatorord(new Ord(sprak), indikator);
            assertThat(List.of(ordbok.navn(), ordbok.forklaring(), ordbok.formel(), ordbok.enhet(), ordbok.ligner()))
                    .as(indikator.kode())
                    .noneMatch(String::isBlank);
        }
    }

    @Test
    void meldinger_er_ikke_en_del_av_innbyggerne() {
        assertThat(ord("MeldingerPer1000").bakgrunn(rad("315", "298")))
                .isEqualTo("2024: 315 meldinger, 298 innbyggere 0\u2060–\u206017\u00a0år");
    }

    @Test
    void en_andel_er_noe_av_noe() {
        assertThat(ord("AndelInnen3Mnd").bakgrunn(rad("27", "30"))).isEqualTo("2024: 27 av 30 undersøkelser");
    }

    @Test
    void utregningen_ganger_med_det_som_enheten_sier() {
        assertThat(ord("BarnMedTiltakPer1000").formel())
                .startsWith("«Barn med tiltak i løpet av året» delt på «Innbyggere 0")
                .endsWith("1. januar året etter ganget med 1\u00a0000.");
        assertThat(ord("I004").formel()).endsWith("ganget med 100.").doesNotContain("000");
        assertThat(ord("I004").enhet()).isEqualTo("prosent");
        assertThat(ord("NettoPerInnbygger").formel()).startsWith("(«").contains("» pluss «", "») delt på ");
    }

    @Test
    void antallet_bak_et_nokkeltall_star_i_en_annen_tabell_nar_det_ikke_star_i_dens_egen() {
        assertThat(indikator("I007").antall())
                .isEqualTo(Optional.of(new Antallsplass(indikator("BarnMedTiltak"), Alder.FRA_0_TIL_5)));
        assertThat(indikator("I012").helhet())
                .isEqualTo(Optional.of(new Antallsplass(indikator("Undersokelser"), Alder.ALLE)));
        assertThat(indikator("I013").harBakgrunn()).isFalse();
    }

    @Test
    void en_kategoris_andel_av_alle_har_ingen_kurve_for_alle() {
        assertThat(indikator("AndelEtterType").etterKategori()).isTrue();
        assertThat(indikator("AndelInnen3Mnd").etterKategori()).isFalse();
        assertThat(indikator("AndelInnen7Dager").etterKategori()).isFalse();
    }

    private static Indikator indikator(String kode) {
        return Indikator.finn(kode).orElseThrow();
    }

    private static Indikatorord ord(String kode) {
        return new Indikatorord(new Ord(Sprak.NB), indikator(kode));
    }

    private static Indikatortall.Rad rad(String antall, String nevner) {
        return new Indikatortall.Rad("2024", celle("1"), Optional.of(celle(antall)), Optional.of(celle(nevner)));
    }

    private static Celle celle(String verdi) {
        return new Celle("5634", "x", "2024", new BigDecimal(verdi), "");
    }
}
