package no.barnevernsregister.publishing.skjerming;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SkjermingTest {

    private static final Map<String, List<String>> FYLKE = Map.of("F56", List.of("5601", "5603", "5605"));

    @Test
    void ett_til_tre_barn_er_skjult_og_fire_er_vist() {
        var kube = new Kube(
                List.of(
                        celle("5601", "1", "6-12", 3),
                        celle("5601", "2", "6-12", 40),
                        celle("5601", "1", "3-5", 50),
                        celle("5601", "2", "3-5", 60)),
                Map.of());
        Skjerming.Resultat resultat = Skjerming.prikk(kube);

        assertThat(resultat.skjult(sted("5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12)))
                .isTrue();
        assertThat(resultat.primare()).contains(sted("5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12));
        assertThat(resultat.skjult(sted("5601", Kjonn.ALLE, Alder.FRA_0_TIL_24)))
                .isFalse();
    }

    @Test
    void terskelen_er_paa_barn_og_ikke_paa_det_som_telles() {
        var kube = new Kube(
                List.of(new Tellingscelle(
                        "meldinger_mottatt",
                        new Kommunenummer("5601"),
                        null,
                        "2025",
                        "1",
                        "6-12",
                        null,
                        BigDecimal.valueOf(9),
                        2)),
                Map.of());
        assertThat(Skjerming.prikk(kube)
                        .skjult(new Sted("meldinger_mottatt", "5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12, "2025")))
                .isTrue();
    }

    @Test
    void en_andel_som_ville_roepe_resten_er_skjult() {
        var kube = new Kube(
                List.of(telling("undersokelser_avsluttet", 50, 50), telling("undersokelser_innen_3_mnd", 48, 48)),
                Map.of());
        Skjerming.Resultat resultat = Skjerming.prikk(kube);

        assertThat(resultat.skjult(
                                new Sted("undersokelser_innen_3_mnd", "5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12, "2025"))
                        || resultat.skjult(
                                new Sted("undersokelser_avsluttet", "5601", Kjonn.GUTTER, Alder.FRA_6_TIL_12, "2025")))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void ingen_linje_gir_bort_et_skjult_tall(int fro) {
        var tilfeldig = new Random(fro);
        List<Tellingscelle> celler = new ArrayList<>();
        for (String kommune : List.of("5601", "5603", "5605")) {
            for (String kjonn : List.of("1", "2", "ufodt")) {
                for (String alder : List.of("0-2", "3-5", "6-12", "13-17", "18-22", "ufodt")) {
                    int antall = tilfeldig.nextInt(3) == 0 ? 0 : tilfeldig.nextInt(1 + tilfeldig.nextInt(40));
                    if (antall > 0) {
                        celler.add(celle(kommune, kjonn, alder, antall));
                    }
                }
            }
        }
        var kube = new Kube(celler, FYLKE);
        Skjerming.Resultat resultat = Skjerming.prikk(kube);

        for (List<Sted> linje : kube.linjer()) {
            List<Sted> skjulte = linje.stream().filter(resultat::skjult).toList();
            boolean kanHjelpes = linje.stream()
                    .anyMatch(sted -> !resultat.skjult(sted) && kube.tall(sted).verdi() > 0);
            if (kanHjelpes) {
                assertThat(skjulte.size()).as("%s", linje.getFirst()).isNotEqualTo(1);
            }
        }
        assertThat(resultat.primare()).isNotEmpty().doesNotContainAnyElementsOf(resultat.sekundare());
    }

    private static Tellingscelle celle(String kommune, String kjonn, String alder, int antall) {
        return new Tellingscelle(
                "barn_med_tiltak",
                new Kommunenummer(kommune),
                null,
                "2025",
                kjonn,
                alder,
                null,
                BigDecimal.valueOf(antall),
                antall);
    }

    private static Tellingscelle telling(String telling, int verdi, int barn) {
        return new Tellingscelle(
                telling, new Kommunenummer("5601"), null, "2025", "1", "6-12", null, BigDecimal.valueOf(verdi), barn);
    }

    private static Sted sted(String region, Kjonn kjonn, Alder alder) {
        return new Sted("barn_med_tiltak", region, kjonn, alder, "2025");
    }
}
