package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Each check with a case by hand that it finds, and a neighbour that it does not. */
class RevisorTest {
    private static final List<String> TO = List.of("sted", "kjonn");
    private static final String TRYGG =
            "a,x,: a,y,: a,ALLE,20 b,x,: b,y,: b,ALLE,20 c,x,7 c,y,8 c,ALLE,15 ALLE,x,27 ALLE,y,28 ALLE,ALLE,55";

    @Test
    void A0_tall_som_ikke_gaar_opp() {
        assertThat(revider(TRYGG).av(Sjekk.A0)).isEmpty();
        assertThat(revider(TRYGG.replace("c,y,8", "c,y,9")).av(Sjekk.A0)).isNotEmpty();
    }

    @Test
    void A1_en_vist_celle_i_et_hjorne_gir_de_tre_andre() {
        assertThat(revider(TRYGG).funn()).isEmpty();
        assertThat(celler(revider(TRYGG.replace("a,x,:", "a,x,4")), Sjekk.A1))
                .containsExactlyInAnyOrder("a,y", "b,x", "b,y");
    }

    @Test
    void A1_finner_det_to_tabeller_gir_sammen() {
        var bygger = Utgivelsesfil.bygger("to", List.of("sted", "kjonn", "alder"));
        var kjonn = new Utgivelsesfil.Tabell("sted*kjonn", Set.of("sted", "kjonn"));
        var alder = new Utgivelsesfil.Tabell("sted*alder", Set.of("sted", "alder"));
        for (String sted : List.of("a", "b", "ALLE")) {
            long n = sted.equals("ALLE") ? 40 : 20;
            OptionalLong sum = sted.equals("ALLE") ? OptionalLong.of(n) : OptionalLong.empty();
            bygger.legg(kjonn, List.of(sted, "x", ""), OptionalLong.of(n / 4), "");
            bygger.legg(kjonn, List.of(sted, "y", ""), OptionalLong.of(n - n / 4), "");
            bygger.legg(
                    alder,
                    List.of(sted, "", "ung"),
                    sum.isPresent() ? OptionalLong.of(9) : sum,
                    sum.isPresent() ? "" : ":");
            bygger.legg(
                    alder,
                    List.of(sted, "", "gammel"),
                    sum.isPresent() ? OptionalLong.of(31) : sum,
                    sum.isPresent() ? "" : ":");
            bygger.legg(alder, List.of(sted, "", "ALLE"), sum, sum.isPresent() ? "" : ":");
        }
        Revisjonsrapport rapport = new Revisor(Map.of(), Revisjonsvalg.eksakt()).revider(Materiale.av(bygger.bygg()));

        // The totals of a and b follow from the first table alone; the ages stay safe.
        assertThat(celler(rapport, Sjekk.A1)).containsExactlyInAnyOrder("a,ALLE,ALLE", "b,ALLE,ALLE");
    }

    @Test
    void A4_en_rate_med_offentlig_nevner_er_et_antall() {
        assertThat(rater(Map.of(List.of("a"), 900L), 1, "10.0").av(Sjekk.A4)).isNotEmpty();
        // The rest of the corner follows once the numerator is known.
        assertThat(celler(rater(Map.of(List.of("a"), 900L), 1, "10.0"), Sjekk.A4))
                .contains("a,x", "b,y");
        assertThat(rater(Map.of(List.of("a"), 900_000L), 1, "0.0").av(Sjekk.A4)).isEmpty();
    }

    @Test
    void A4_to_rater_med_samme_nevner_der_den_ene_telleren_er_vist() {
        assertThat(toRater("c", "7.00", "8.00", TRYGG.replace("c,y,8", "c,y,:").replace("b,y,:", "b,y,:")))
                .anyMatch(f -> f.setning().contains("samme nevner"));
        assertThat(toRater("a", "7.00", "8.00", TRYGG)).isEmpty();
    }

    private static List<Funn> toRater(String sted, String x, String y, String rader) {
        var tabell = new Ratetabell(
                "rater",
                TO,
                List.of(
                        new Ratetabell.Rate(List.of(sted, "x"), new BigDecimal(x)),
                        new Ratetabell.Rate(List.of(sted, "y"), new BigDecimal(y))),
                1000,
                2,
                List.of("sted"),
                Map.of());
        return new Revisor(Map.of(), Revisjonsvalg.eksakt())
                .revider(Materiale.av(Eksempel.fil("t", TO, rader)).medRater(tabell))
                .av(Sjekk.A4);
    }

    private static Revisjonsrapport rater(Map<List<String>, Long> nevnere, int desimaler, String rate) {
        var tabell = new Ratetabell(
                "rater",
                TO,
                List.of(new Ratetabell.Rate(List.of("a", "x"), new BigDecimal(rate))),
                1000,
                desimaler,
                List.of("sted"),
                nevnere);
        return new Revisor(Map.of(), Revisjonsvalg.eksakt())
                .revider(Materiale.av(Eksempel.fil("t", TO, TRYGG)).medRater(tabell));
    }

    @Test
    void A5_en_celle_som_var_vist_foer_er_alt_kjent() {
        assertThat(etter(TRYGG, TRYGG.replace("a,x,:", "a,x,4")).av(Sjekk.A5)).hasSize(4);
        assertThat(etter(TRYGG, TRYGG).funn()).isEmpty();
    }

    @Test
    void A5_en_rettelse_i_en_skjult_celle_gir_nye_ukjente() {
        // One more in a: the row and the column of x say that the cell a,x changed, by one.
        String rettet = TRYGG.replace("a,ALLE,20", "a,ALLE,21")
                .replace("ALLE,x,27", "ALLE,x,28")
                .replace("ALLE,ALLE,55", "ALLE,ALLE,56");

        List<Funn> funn = etter(rettet, TRYGG).av(Sjekk.A5);

        assertThat(funn).extracting(Funn::setning).anyMatch(s -> s.startsWith("Endringen"));
        // A change of ten is no small count.
        String mye = TRYGG.replace("a,ALLE,20", "a,ALLE,30")
                .replace("ALLE,x,27", "ALLE,x,37")
                .replace("ALLE,ALLE,55", "ALLE,ALLE,65");
        assertThat(etter(mye, TRYGG).funn()).isEmpty();
    }

    @Test
    void A5_gammel_og_ny_inndeling_gir_forskjellen() {
        var tre = Map.of("sted", Eksempel.tre("a1>gammelA>nyA", "a2>gammelA>nyB", "b1>gammelB>nyB"));
        Utgivelsesfil ny = Eksempel.fil("ny", List.of("sted"), "nyA,: nyB,: ALLE,50");
        Utgivelsesfil gammel = Eksempel.fil("gammel", List.of("sted"), "gammelA,: gammelB,: ALLE,50");
        Utgivelsesfil delvis = Eksempel.fil("gammel", List.of("sted"), "gammelA,30 gammelB,20 a1,27 ALLE,50");
        var revisor = new Revisor(tre, Revisjonsvalg.eksakt());

        assertThat(revisor.revider(Materiale.av(ny).medTidligere(gammel)).funn())
                .isEmpty();
        assertThat(revisor.revider(Materiale.av(ny).medTidligere(delvis)).av(Sjekk.A5))
                .hasSize(2);
    }

    @Test
    void A5_to_inndelinger_av_alder() {
        var tre = Map.of("alder", Eksempel.tre("0>0-1>0-2", "1>0-1>0-2", "2>2-3>0-2", "3>2-3>3"));
        Utgivelsesfil ny = Eksempel.fil("ny", List.of("alder"), "0-1,: 2-3,: ALLE,30");
        Utgivelsesfil andre = Eksempel.fil("andre", List.of("alder"), "0-2,18 3,12 ALLE,30");
        Utgivelsesfil eneste = Eksempel.fil("andre", List.of("alder"), "0-2,18 3,12 2,4 ALLE,30");
        var revisor = new Revisor(tre, Revisjonsvalg.eksakt());

        assertThat(revisor.revider(Materiale.av(ny).medTidligere(andre)).funn()).isEmpty();
        assertThat(revisor.revider(Materiale.av(ny).medTidligere(eneste)).av(Sjekk.A5))
                .hasSize(2);
    }

    @Test
    void A6_en_kommune_som_kjenner_sine_celler() {
        // a and b share one corner: a knows its half, so b follows. With a third the two others cover each other.
        String tre =
                "a,x,: a,y,: a,ALLE,20 b,x,: b,y,: b,ALLE,20 c,x,: c,y,: c,ALLE,15 ALLE,x,27 ALLE,y,28 ALLE,ALLE,55";

        assertThat(innsidere(TRYGG, "sted").av(Sjekk.A6)).hasSize(4);
        assertThat(innsidere(tre, "sted").av(Sjekk.A6)).isEmpty();
        assertThat(innsidere(tre, "sted+sted").av(Sjekk.A6)).isNotEmpty();
        assertThatThrownBy(() -> innsidere(tre, "by")).hasMessageContaining("by is neither");
    }

    @Test
    void A6_den_eneste_i_en_celle() {
        String faa = "a,x,: a,y,: a,ALLE,3 b,x,: b,y,: b,ALLE,20 ALLE,x,12 ALLE,y,11 ALLE,ALLE,23";

        assertThat(innsidere(faa, "enslige").av(Sjekk.A6))
                .extracting(Funn::alvor)
                .isNotEmpty()
                .containsOnly(Alvor.MULIG);
        String mange = TRYGG.replace("a,ALLE,20", "a,ALLE,30")
                .replace("b,ALLE,20", "b,ALLE,40")
                .replace("ALLE,x,27", "ALLE,x,42")
                .replace("ALLE,y,28", "ALLE,y,43")
                .replace("ALLE,ALLE,55", "ALLE,ALLE,85");
        assertThat(innsidere(mange, "enslige").av(Sjekk.A6)).isEmpty();
    }

    @Test
    void A8_tegn_rader_og_filer_som_skiller() {
        assertThat(revider(TRYGG).av(Sjekk.A8)).isEmpty();
        assertThat(medTegn("..", OptionalLong.empty())).anyMatch(s -> s.contains("«..»"));
        assertThat(medTegn(":", OptionalLong.of(4))).anyMatch(s -> s.contains("verdi ved siden av"));
        assertThat(medTegn("", OptionalLong.empty())).anyMatch(s -> s.contains("verken verdi eller tegn"));
        assertThat(medTegn(":", OptionalLong.empty())).isEmpty();
        assertThat(revider(TRYGG.replace("a,x,: ", "")).av(Sjekk.A8))
                .extracting(Funn::setning)
                .anyMatch(s -> s.contains("mangler"));
    }

    private static List<String> medTegn(String tegn, OptionalLong verdi) {
        var bygger = Utgivelsesfil.bygger("t", List.of("sted"));
        var tabell = new Utgivelsesfil.Tabell("", Set.of("sted"));
        bygger.legg(tabell, List.of("a"), verdi, tegn).legg(List.of("b"), OptionalLong.empty());
        return new Revisor(Map.of(), Revisjonsvalg.eksakt())
                        .revider(Materiale.av(
                                bygger.legg(List.of("ALLE"), OptionalLong.of(9)).bygg()))
                        .av(Sjekk.A8)
                        .stream()
                        .map(Funn::setning)
                        .toList();
    }

    @Test
    void A8_to_formater_av_samme_tabell() {
        Utgivelsesfil csv = Eksempel.fil("csv", TO, TRYGG);
        Utgivelsesfil lik = Eksempel.fil("excel", TO, TRYGG);
        Utgivelsesfil vist = Eksempel.fil("excel", TO, TRYGG.replace("a,x,:", "a,x,4"));
        Utgivelsesfil uten = Eksempel.fil(
                "excel", TO, TRYGG.replace("c,x,7 c,y,8 c,ALLE,15", "").strip());
        var revisor = new Revisor(Map.of(), Revisjonsvalg.eksakt());

        assertThat(revisor.revider(Materiale.av(csv, lik)).funn()).isEmpty();
        assertThat(revisor.revider(Materiale.av(csv, vist)).av(Sjekk.A8))
                .extracting(Funn::setning)
                .anyMatch(s -> s.contains("skjult ett sted"));
        assertThat(revisor.revider(Materiale.av(csv, vist)).av(Sjekk.A1)).hasSize(3);
        assertThat(revisor.revider(Materiale.av(csv, uten)).av(Sjekk.A8))
                .extracting(Funn::setning)
                .anyMatch(s -> s.contains("mangler i excel"));
    }

    @Test
    void A9_et_monster_som_folger_antallet_meldes_og_et_fast_ikke() {
        Map<List<String>, Long> indre = Map.of(List.of("a"), 3L, List.of("b"), 9L);
        var etterAntall = new Monsterprove(t -> t.entrySet().stream()
                .filter(e -> e.getValue() <= 3)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet()));
        var fast = new Monsterprove(t -> Set.of(List.of("a")));

        assertThat(etterAntall.prov(indre, 10)).singleElement().satisfies(f -> {
            assertThat(f.alvor()).isEqualTo(Alvor.MULIG);
            assertThat(f.setning()).contains("ett barn flere");
        });
        assertThat(fast.prov(indre, 10)).isEmpty();
    }

    @Test
    void blokker_og_overlappende_koder_summeres_ikke() {
        String aar = "a,2024,: a,2025,9 b,2024,: b,2025,6 ALLE,2024,20 ALLE,2025,15";
        var valg = new Revisjonsvalg(3, 0, OptionalInt.of(3), List.of(), Set.of("aar"), Set.of());
        assertThat(new Revisor(Map.of(), valg)
                        .revider(Materiale.av(Eksempel.fil("t", List.of("sted", "aar"), aar)))
                        .funn())
                .isEmpty();

        String kategori = "k1,: k2,18 k3,9 ALLE,20";
        var overlapp = new Revisjonsvalg(3, 0, OptionalInt.of(3), List.of(), Set.of(), Set.of("kategori"));
        assertThat(new Revisor(Map.of(), overlapp)
                        .revider(Materiale.av(Eksempel.fil("t", List.of("kategori"), kategori)))
                        .funn())
                .isEmpty();
        assertThat(new Revisor(Map.of(), Revisjonsvalg.eksakt())
                        .revider(Materiale.av(Eksempel.fil("t", List.of("kategori"), kategori)))
                        .funn())
                .isNotEmpty();
    }

    @Test
    void en_kode_som_ikke_er_i_bruk_skjuler_ingenting() {
        var tre = Map.of("sted", Eksempel.tre("a>F", "b>F", "nedlagt>F", "c>G", "d>G"));
        String rader = "a,x,: a,y,9 a,ALLE,: b,x,6 b,y,7 b,ALLE,13 c,x,5 c,y,5 c,ALLE,10 d,x,5 d,y,5 d,ALLE,10 "
                + "F,x,8 F,y,16 F,ALLE,24 G,x,10 G,y,10 G,ALLE,20 ALLE,x,18 ALLE,y,26 ALLE,ALLE,44";

        assertThat(celler(
                        new Revisor(tre, Revisjonsvalg.eksakt()).revider(Materiale.av(Eksempel.fil("t", TO, rader))),
                        Sjekk.A1))
                .containsExactlyInAnyOrder("a,x", "a,ALLE");
    }

    @Test
    void rapporten_er_json_som_sperrer() {
        Revisjonsrapport rapport = revider(TRYGG.replace("a,x,:", "a,x,4"));

        assertThat(rapport.godkjent()).isFalse();
        assertThat(rapport.tekst()).contains("kan ikke godkjennes", "A1 BRUDD a · y");
        assertThat(Json.les(rapport.json())).isInstanceOfSatisfying(Map.class, m -> {
            assertThat(m.get("approved")).isEqualTo(false);
            assertThat((List<?>) java.util.Objects.requireNonNull(m.get("findings")))
                    .hasSize(3);
        });
        assertThat(revider(TRYGG).json()).contains("\"approved\": true");
    }

    @Test
    void ukjent_kode_avvises() {
        var revisor = new Revisor(Map.of("sted", Eksempel.tre("a", "b")), Revisjonsvalg.eksakt());

        assertThatThrownBy(() -> revisor.revider(Materiale.av(Eksempel.fil("t", TO, TRYGG))))
                .hasMessageContaining("The published code c of sted is in no code list.");
    }

    private static Revisjonsrapport revider(String rader) {
        return new Revisor(Map.of(), Revisjonsvalg.eksakt()).revider(Materiale.av(Eksempel.fil("t", TO, rader)));
    }

    private static Revisjonsrapport etter(String ny, String gammel) {
        return new Revisor(Map.of(), Revisjonsvalg.eksakt())
                .revider(Materiale.av(Eksempel.fil("ny", TO, ny)).medTidligere(Eksempel.fil("gammel", TO, gammel)));
    }

    private static Revisjonsrapport innsidere(String rader, String hvem) {
        return new Revisor(Map.of(), Revisjonsvalg.eksakt().medInnsidere(hvem))
                .revider(Materiale.av(Eksempel.fil("t", TO, rader)));
    }

    private static Set<String> celler(Revisjonsrapport rapport, Sjekk sjekk) {
        return rapport.av(sjekk).stream().map(f -> String.join(",", f.celle())).collect(Collectors.toSet());
    }
}
