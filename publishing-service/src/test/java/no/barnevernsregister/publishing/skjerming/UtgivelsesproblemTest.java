package no.barnevernsregister.publishing.skjerming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Aldre;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import org.junit.jupiter.api.Test;

class UtgivelsesproblemTest {

    private static final Map<String, List<String>> FYLKE = Map.of("F56", List.of("5601", "5603", "5605"));
    private static final List<String> KOMMUNER = List.of("5601", "5603", "5605", "4601");
    private static final List<String> ALDRE =
            List.of("0-2", "3-5", "6-12", "13-17", "18-22", "23-24", "ufodt", "25+", "ukjent");

    @Test
    void hver_sum_er_summen_av_det_registeret_leverte() {
        List<Tellingscelle> celler = new ArrayList<>();
        int antall = 10;
        for (String kommune : KOMMUNER) {
            for (String kjonn : List.of("1", "2", "ufodt", "ukjent")) {
                for (String alder : ALDRE) {
                    celler.add(celle("barn_ikke_plassert", kommune, kjonn, alder, antall, antall));
                    antall += 7;
                }
            }
        }
        Skjermet skjermet = skjerm(celler, FYLKE);

        assertThat(skjermet.regioner()).containsExactly("4601", "5601", "5603", "5605", "F56");
        for (String region : skjermet.regioner()) {
            for (Kjonn kjonn : Kjonn.values()) {
                for (Alder alder : Aldre.TIL_24.grupper()) {
                    long sum = celler.stream()
                            .filter(celle -> celle.kommune().verdi().equals(region)
                                    || FYLKE.getOrDefault(region, List.of())
                                            .contains(celle.kommune().verdi()))
                            .filter(celle -> kjonn.har(celle.kjonn()) && alder.har(celle.aldersgruppe(), "2025"))
                            .mapToLong(celle -> celle.verdi().longValueExact())
                            .sum();
                    assertThat(skjermet.tall(new Sted("barn_med_tiltak", region, kjonn, alder, "ALLE", "2025")))
                            .as("%s %s %s", region, kjonn, alder)
                            .hasValue(sum);
                }
            }
        }
    }

    @Test
    void ett_til_tre_barn_er_skjult_og_fire_er_vist() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("barn_ikke_plassert", "5601", "1", "6-12", 3, 3),
                        celle("barn_ikke_plassert", "5601", "2", "6-12", 40, 40),
                        celle("barn_ikke_plassert", "5601", "1", "3-5", 50, 50),
                        celle("barn_ikke_plassert", "5601", "2", "3-5", 60, 60),
                        celle("barn_ikke_plassert", "5603", "1", "3-5", 4, 4)),
                Map.of());

        assertThat(skjermet.tall(tiltak("5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12)))
                .isEmpty();
        assertThat(skjermet.tall(tiltak("5601", Kjonn.ALLE, Alder.FRA_0_TIL_24)))
                .hasValue(153);
        assertThat(skjermet.tall(tiltak("5603", Kjonn.GUTTER, Alder.FRA_3_TIL_5)))
                .hasValue(4);
        assertThat(skjermet.tall(tiltak("5603", Kjonn.JENTER, Alder.FRA_3_TIL_5)))
                .hasValue(0);
    }

    @Test
    void terskelen_er_paa_barn_og_ikke_paa_det_som_telles() {
        Skjermet skjermet = skjerm(List.of(celle("meldinger_mottatt", "5601", "1", "6-12", 9, 2)), Map.of());

        assertThat(skjermet.tall(
                        new Sted("meldinger_mottatt", "5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12, "ALLE", "2025")))
                .isEmpty();
    }

    @Test
    void smaa_aldersgrupper_som_slaas_sammen_telles_sammen() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("barn_ikke_plassert", "5601", "1", "18-22", 2, 2),
                        celle("barn_ikke_plassert", "5601", "1", "23-24", 3, 3)),
                Map.of());

        assertThat(skjermet.tall(tiltak("5601", Kjonn.GUTTER, Alder.FRA_18_TIL_24)))
                .hasValue(5);
    }

    @Test
    void en_del_som_ville_roepe_resten_er_skjult() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("undersokelser_innen_3_mnd", "5601", "1", "6-12", 50, 50),
                        celle("undersokelser_med_tiltak", "5601", "1", "6-12", 48, 48)),
                Map.of());

        assertThat(skjermet.tall(sted("undersokelser_med_tiltak", "ALLE"))).isEmpty();
        assertThat(skjermet.tall(sted("undersokelser_avsluttet", "ALLE"))).hasValue(50);
    }

    @Test
    void en_kategori_med_faa_er_skjult_sammen_med_en_til_og_summen_er_vist() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("undersokelser_innen_3_mnd", "5601", "1", "6-12", 50, 50),
                        celle("undersokelser_3_til_6_mnd", "5601", "1", "6-12", 20, 20),
                        celle("undersokelser_over_6_mnd", "5601", "1", "6-12", 2, 2)),
                Map.of());

        assertThat(skjermet.tall(sted("undersokelser_avsluttet", "over_6_mnd"))).isEmpty();
        assertThat(skjermet.tall(sted("undersokelser_avsluttet", "3_til_6_mnd")))
                .isEmpty();
        assertThat(skjermet.tall(sted("undersokelser_avsluttet", "innen_3_mnd")))
                .hasValue(50);
        assertThat(skjermet.tall(sted("undersokelser_avsluttet", "ALLE"))).hasValue(72);
    }

    @Test
    void ufodte_og_de_over_24_aar_er_ikke_i_en_sum_som_gjelder_0_til_24() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("barn_ikke_plassert", "5601", "ufodt", "ufodt", 2, 2),
                        celle("barn_ikke_plassert", "5601", "1", "6-12", 20, 20)),
                Map.of());

        assertThat(skjermet.tall(tiltak("5601", Kjonn.ALLE, Alder.FRA_0_TIL_24)))
                .hasValue(20);
    }

    @Test
    void to_tiltak_for_samme_barn_er_ikke_to_barn_bak_summen() {
        List<Tellingscelle> celler = new ArrayList<>();
        for (String kategori : List.of("3", "6")) {
            celler.add(new Tellingscelle(
                    "tiltak_etter_hovedkategori_per_slutt",
                    new Kommunenummer("5601"),
                    null,
                    "2025",
                    "1",
                    "6-12",
                    kategori,
                    BigDecimal.valueOf(2),
                    2));
        }
        celler.add(celle("tiltak_per_slutt", "5601", "1", "6-12", 4, 2));
        Skjermet skjermet = skjerm(celler, Map.of());

        assertThat(skjermet.tall(new Sted("tiltak_per_slutt", "5601", Kjonn.ALLE, Alder.FRA_0_TIL_24, "ALLE", "2025")))
                .isEmpty();
    }

    @Test
    void en_del_som_er_storre_enn_det_hele_avvises() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        skjerm(List.of(celle("barn_tiltaksplan_3_mnd_evaluert", "5601", "1", "6-12", 9, 9)), Map.of()))
                .withMessageContaining("more than the whole");
    }

    @Test
    void et_aar_er_for_seg_selv() {
        List<Tellingscelle> celler = new ArrayList<>();
        for (String aar : List.of("2024", "2025")) {
            celler.add(new Tellingscelle(
                    "barn_ikke_plassert",
                    new Kommunenummer("5601"),
                    null,
                    aar,
                    "1",
                    "6-12",
                    null,
                    BigDecimal.valueOf(aar.equals("2024") ? 2 : 20),
                    aar.equals("2024") ? 2 : 20));
        }
        Skjermet skjermet = skjerm(celler, Map.of());

        assertThat(skjermet.tall(new Sted("barn_med_tiltak", "5601", Kjonn.ALLE, Alder.FRA_0_TIL_24, "ALLE", "2024")))
                .isEmpty();
        assertThat(skjermet.tall(new Sted("barn_med_tiltak", "5601", Kjonn.ALLE, Alder.FRA_0_TIL_24, "ALLE", "2025")))
                .hasValue(20);
    }

    @Test
    void avviser_en_aldersgruppe_som_ingen_tabell_har() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> skjerm(List.of(celle("barn_ikke_plassert", "5601", "1", "6-8", 9, 9)), Map.of()))
                .withMessageContaining("6-8");
    }

    private static Skjermet skjerm(List<Tellingscelle> celler, Map<String, List<String>> fylker) {
        return Skjermet.av(Kube.av(celler, fylker), Map.of());
    }

    private static Tellingscelle celle(
            String telling, String kommune, String kjonn, String alder, int antall, int barn) {
        return new Tellingscelle(
                telling,
                new Kommunenummer(kommune),
                null,
                "2025",
                kjonn,
                alder,
                null,
                BigDecimal.valueOf(antall),
                barn);
    }

    private static Sted tiltak(String region, Kjonn kjonn, Alder alder) {
        return new Sted("barn_med_tiltak", region, kjonn, alder, "ALLE", "2025");
    }

    private static Sted sted(String telling, String kategori) {
        return new Sted(telling, "5601", Kjonn.ALLE, Alder.ALLE, kategori, "2025");
    }
}
