package no.barnevernsregister.prikking.revisor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Checks A1 to A3 together against an enumeration of every table of whole numbers that fits what is published. */
class IntervallproveTest {
    private static final int VID = 1000;

    @Test
    void grensene_er_de_samme_som_ved_opptelling_av_alle_tabeller() {
        var r = new Random(3);
        int[] sett = new int[3];
        for (int n = 0; n < 2000; n++) {
            Eksempel.Tabell tabell = Eksempel.tilfeldig(r, 2, 4);
            Set<List<String>> skjult = skjult(r, tabell);
            Map<List<String>, long[]> grenser = opptelling(tabell, skjult, 0);
            if (grenser.isEmpty()) {
                continue;
            }
            var valg = new Revisjonsvalg(1, 0, OptionalInt.of(VID), List.of(), Set.of(), Set.of());
            Revisjonsrapport rapport =
                    new Revisor(tabell.traer(), valg).revider(Materiale.av(tabell.fil(skjult::contains)));

            Map<List<String>, String> funnet = new HashMap<>();
            rapport.funn().stream()
                    .filter(f -> f.sjekk() == Sjekk.A1 || f.sjekk() == Sjekk.A2 || f.sjekk() == Sjekk.A3)
                    .forEach(f -> funnet.put(f.celle(), f.sjekk() == Sjekk.A1 ? "én verdi" : f.setning()));
            for (Map.Entry<List<String>, String> f : funnet.entrySet()) {
                long[] g = grenser.getOrDefault(f.getKey(), new long[] {0, -1});
                long antall = g[1] - g[0] + 1;
                assertThat(f.getValue())
                        .as("table %d %s hidden %s: %s is %d to %d", n, tabell.indre(), skjult, f.getKey(), g[0], g[1])
                        .contains(antall == 1 ? "én verdi" : "bare ha " + antall + " verdier");
                sett[antall == 1 ? 0 : 1]++;
            }
            rapport.av(Sjekk.A3).forEach(f -> sett[2]++);
            assertThat(funnet.size()).isEqualTo(rapport.skjulte());
        }
        assertThat(sett[0]).isGreaterThan(100);
        assertThat(sett[1]).isGreaterThan(100);
    }

    @Test
    void celler_som_er_minst_1_har_trangere_grenser() {
        var r = new Random(4);
        int entydige = 0;
        for (int n = 0; n < 1000; n++) {
            Eksempel.Tabell tabell = Eksempel.tilfeldig(r, 2, 4);
            Set<List<String>> skjult = skjult(r, tabell);
            skjult.removeIf(k -> tabell.celler().getOrDefault(k, 0L) == 0);
            Map<List<String>, long[]> grenser = opptelling(tabell, skjult, 1);
            if (grenser.isEmpty()) {
                continue;
            }
            Revisjonsrapport rapport = new Revisor(
                            tabell.traer(), Revisjonsvalg.eksakt().medIntervaller(1, 1))
                    .revider(Materiale.av(tabell.fil(skjult::contains)));
            Set<List<String>> funnet = new HashSet<>();
            rapport.funn().stream()
                    .filter(f -> f.sjekk() == Sjekk.A1 || f.setning().contains("én verdi"))
                    .forEach(f -> funnet.add(f.celle()));
            Map<List<String>, Set<Integer>> atomer = atomer(tabell);
            Set<Set<Integer>> funnetAv = new HashSet<>();
            funnet.forEach(c -> funnetAv.add(atomer.getOrDefault(c, Set.of())));
            grenser.forEach((celle, g) -> assertThat(funnetAv.contains(atomer.getOrDefault(celle, Set.of())))
                    .as("%s of %s hidden %s", celle, tabell.indre(), skjult)
                    .isEqualTo(g[0] == g[1]));
            entydige += funnet.size();
        }
        assertThat(entydige).isGreaterThan(100);
    }

    @Test
    void finner_en_celle_som_bare_har_ett_heltall_i_grensene() {
        // Three hidden pairs in a triangle: a+b, b+c and a+c are shown, so that 2a is; and a cell between 1 and 1.5.
        var likninger = new Likninger(
                new int[][] {{0, 1}, {1, 2}, {0, 2, 3}},
                new byte[][] {{1, 1}, {1, 1}, {1, 1, 1}},
                new long[] {-3, -3, -4},
                new long[] {1, 1, 1, 0},
                new long[] {9, 9, 9, 1});
        var spenn = new Spenn(likninger, 1, 1, c -> true);

        assertThat(spenn.finn()).isTrue();

        // a = c, and 2a + d = 4 with d at most 1: a is 1.5 to 2, so it is 2.
        assertThat(spenn.av(0)).isEqualTo(new Spenn.Smalt(1, true));
    }

    @Test
    void en_vid_celle_er_ikke_et_funn_og_en_smal_er() {
        String vid = "a,x,: a,y,: a,ALLE,20 b,x,: b,y,: b,ALLE,20 ALLE,x,20 ALLE,y,20 ALLE,ALLE,40";
        String smal = "a,x,: a,y,: a,ALLE,2 b,x,: b,y,: b,ALLE,20 ALLE,x,2 ALLE,y,20 ALLE,ALLE,22";

        assertThat(revider(vid, 0, 3).funn()).isEmpty();
        assertThat(revider(smal, 0, 3).av(Sjekk.A2)).isNotEmpty();
        // When hidden cells are at least 1, a and x of 2 can only be 1.
        assertThat(revider(smal, 1, 1).av(Sjekk.A2)).extracting(Funn::setning).anyMatch(s -> s.contains("én verdi"));
    }

    @Test
    void alle_verdier_innenfor_terskelen_er_et_funn() {
        String liten = "a,x,: a,y,: a,ALLE,4 b,x,: b,y,: b,ALLE,90 ALLE,x,40 ALLE,y,54 ALLE,ALLE,94";

        assertThat(revider(liten, 1, 2).av(Sjekk.A2))
                .filteredOn(f -> f.setning().contains("fra 1 til 3"))
                .extracting(Funn::celle)
                .containsExactlyInAnyOrder(List.of("a", "x"), List.of("a", "y"));
        assertThat(revider(liten, 0, 2).funn()).isEmpty();
    }

    @Test
    void den_eneste_som_kan_vaere_innenfor_terskelen_er_det() {
        assertThat(eneste(5)).isZero();
        assertThat(eneste(2)).isEqualTo(-1);
    }

    /** Two hidden cells of ten together, the second with a least value that something else tells. */
    private static int eneste(long minstAndre) {
        var spenn = new Spenn(
                new Likninger(
                        new int[][] {{0, 1}},
                        new byte[][] {{1, 1}},
                        new long[] {-10},
                        new long[] {0, minstAndre},
                        new long[] {10, 10}),
                1,
                3,
                c -> true);
        assertThat(spenn.finn()).isTrue();
        return spenn.enesteSomKanVareLiten();
    }

    @Test
    void tall_som_ingen_tabell_passer_til_meldes() {
        String rader = "a,x,: a,y,: a,ALLE,5 b,x,: b,y,: b,ALLE,5 ALLE,x,12 ALLE,y,: ALLE,ALLE,10";

        assertThat(revider(rader, 0, 1).av(Sjekk.A0)).isNotEmpty();
    }

    private static Revisjonsrapport revider(String rader, int nedre, int bredde) {
        return new Revisor(Map.of(), Revisjonsvalg.eksakt().medIntervaller(nedre, bredde))
                .revider(Materiale.av(Eksempel.fil("t", List.of("sted", "kjonn"), rader)));
    }

    private static Set<List<String>> skjult(Random r, Eksempel.Tabell tabell) {
        double andel = 0.3 + r.nextDouble() * 0.5;
        Set<List<String>> svar = new HashSet<>();
        tabell.celler().keySet().stream()
                .filter(k -> !k.stream().allMatch(Tre.ALLE::equals))
                .filter(k -> r.nextDouble() < andel)
                .forEach(svar::add);
        return svar;
    }

    private static Map<List<String>, Set<Integer>> atomer(Eksempel.Tabell tabell) {
        Map<List<String>, Set<Integer>> svar = new LinkedHashMap<>();
        int[] i = {0};
        tabell.indre().keySet().forEach(indre -> {
            tabell.over(
                    indre,
                    0,
                    new ArrayList<>(),
                    over -> svar.computeIfAbsent(over, k -> new HashSet<>()).add(i[0]));
            i[0]++;
        });
        return svar;
    }

    /** Least and largest value of every hidden cell over all tables of inner cells that fit; nothing when there are too many. */
    private static Map<List<String>, long[]> opptelling(Eksempel.Tabell tabell, Set<List<String>> skjult, int nedre) {
        Map<List<String>, Set<Integer>> atomer = atomer(tabell);
        Map<List<String>, Long> sanne = tabell.celler();
        var celler = new ArrayList<List<String>>(atomer.keySet());
        Map<Set<Integer>, Boolean> vist = new HashMap<>();
        celler.forEach(c -> vist.merge(atomer.getOrDefault(c, Set.of()), !skjult.contains(c), Boolean::logicalOr));
        var sok = new Opptelling(tabell.indre().size(), nedre);
        vist.forEach((mengde, synlig) -> {
            long verdi = celler.stream()
                    .filter(c -> mengde.equals(atomer.get(c)))
                    .mapToLong(c -> sanne.getOrDefault(c, 0L))
                    .findFirst()
                    .orElse(0);
            sok.legg(mengde, synlig, verdi);
        });
        sok.tell(0, new long[tabell.indre().size()]);
        Map<List<String>, long[]> svar = new HashMap<>();
        if (!sok.forMange()) {
            for (List<String> c : celler) {
                long[] g = sok.grenser(atomer.getOrDefault(c, Set.of()));
                if (skjult.contains(c) && g != null) {
                    svar.put(c, g);
                }
            }
        }
        return svar;
    }
}
