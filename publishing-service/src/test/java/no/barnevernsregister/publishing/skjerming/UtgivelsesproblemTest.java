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
                    celler.add(celle("barn_med_tiltak", kommune, kjonn, alder, antall, antall));
                    antall += 7;
                }
            }
        }
        Skjermet skjermet = skjerm(celler, FYLKE);

        assertThat(skjermet.regioner()).containsExactly("4601", "5601", "5603", "5605", "F56");
        for (String region : skjermet.regioner()) {
            for (Kjonn kjonn : Kjonn.values()) {
                for (Alder alder : Alder.values()) {
                    long sum = celler.stream()
                            .filter(celle -> celle.kommune().verdi().equals(region)
                                    || FYLKE.getOrDefault(region, List.of())
                                            .contains(celle.kommune().verdi()))
                            .filter(celle -> kjonn.har(celle.kjonn()) && alder.har(celle.aldersgruppe()))
                            .mapToLong(celle -> celle.verdi().longValueExact())
                            .sum();
                    assertThat(skjermet.tall(new Sted("barn_med_tiltak", region, kjonn, alder, "2025")))
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
                        celle("barn_med_tiltak", "5601", "1", "6-12", 3, 3),
                        celle("barn_med_tiltak", "5601", "2", "6-12", 40, 40),
                        celle("barn_med_tiltak", "5601", "1", "3-5", 50, 50),
                        celle("barn_med_tiltak", "5601", "2", "3-5", 60, 60),
                        celle("barn_med_tiltak", "5603", "1", "3-5", 4, 4)),
                Map.of());

        assertThat(skjermet.tall(tiltak("5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12)))
                .isEmpty();
        assertThat(skjermet.tall(tiltak("5601", Kjonn.ALLE, Alder.ALLE))).hasValue(153);
        assertThat(skjermet.tall(tiltak("5603", Kjonn.GUTTER, Alder.FRA_3_TIL_5)))
                .hasValue(4);
        assertThat(skjermet.tall(tiltak("5603", Kjonn.JENTER, Alder.FRA_3_TIL_5)))
                .hasValue(0);
    }

    @Test
    void terskelen_er_paa_barn_og_ikke_paa_det_som_telles() {
        Skjermet skjermet = skjerm(List.of(celle("meldinger_mottatt", "5601", "1", "6-12", 9, 2)), Map.of());

        assertThat(skjermet.tall(new Sted("meldinger_mottatt", "5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12, "2025")))
                .isEmpty();
    }

    @Test
    void smaa_aldersgrupper_som_slaas_sammen_telles_sammen() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("barn_med_tiltak", "5601", "1", "18-22", 2, 2),
                        celle("barn_med_tiltak", "5601", "1", "23-24", 3, 3)),
                Map.of());

        assertThat(skjermet.tall(tiltak("5601", Kjonn.GUTTER, Alder.FRA_18_TIL_24)))
                .hasValue(5);
    }

    @Test
    void en_del_som_ville_roepe_resten_er_skjult() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("undersokelser_avsluttet", "5601", "1", "6-12", 50, 50),
                        celle("undersokelser_innen_3_mnd", "5601", "1", "6-12", 48, 48)),
                Map.of());

        assertThat(skjermet.tall(sted("undersokelser_innen_3_mnd"))).isEmpty();
        assertThat(skjermet.tall(sted("undersokelser_avsluttet"))).hasValue(50);
    }

    @Test
    void en_hel_andel_som_gjelder_tjenesten_er_vist() {
        Skjermet skjermet = skjerm(
                List.of(
                        celle("undersokelser_avsluttet", "5601", "1", "6-12", 50, 50),
                        celle("undersokelser_innen_3_mnd", "5601", "1", "6-12", 50, 50)),
                Map.of());

        assertThat(skjermet.tall(sted("undersokelser_innen_3_mnd"))).hasValue(50);
    }

    @Test
    void et_aar_er_for_seg_selv() {
        List<Tellingscelle> celler = new ArrayList<>();
        for (String aar : List.of("2024", "2025")) {
            celler.add(new Tellingscelle(
                    "barn_med_tiltak",
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

        assertThat(skjermet.tall(new Sted("barn_med_tiltak", "5601", Kjonn.ALLE, Alder.ALLE, "2024")))
                .isEmpty();
        assertThat(skjermet.tall(new Sted("barn_med_tiltak", "5601", Kjonn.ALLE, Alder.ALLE, "2025")))
                .hasValue(20);
    }

    @Test
    void avviser_en_aldersgruppe_som_ingen_tabell_har() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> skjerm(List.of(celle("barn_med_tiltak", "5601", "1", "6-8", 9, 9)), Map.of()))
                .withMessageContaining("6-8");
    }

    private static Skjermet skjerm(List<Tellingscelle> celler, Map<String, List<String>> fylker) {
        return Skjermet.av(Kube.av(celler, fylker), List.of());
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
        return new Sted("barn_med_tiltak", region, kjonn, alder, "2025");
    }

    private static Sted sted(String telling) {
        return new Sted(telling, "5601", Kjonn.ALLE, Alder.ALLE, "2025");
    }
}
