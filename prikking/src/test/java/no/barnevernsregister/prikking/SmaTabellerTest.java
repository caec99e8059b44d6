package no.barnevernsregister.prikking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Thousands of random small tables against exact fractions and enumeration. */
class SmaTabellerTest {
    @Test
    void ingen_liten_celle_kan_regnes_ut_og_hver_sekundar_er_nodvendig() {
        var r = new Random(20261124);
        int prikket = 0;
        for (int n = 0; n < 2000; n++) {
            Problem problem = tilfeldig(r, 0);
            Resultat svar;
            try {
                svar = Prikker.prikk(problem);
            } catch (UsikkerUtgivelse e) {
                assertThat(altSkjultErUsikkert(problem))
                        .as("refused: %s", problem)
                        .isTrue();
                continue;
            }
            var orakel = new Orakel(problem, svar);
            Set<Set<Integer>> viste = orakel.viste();
            List<Set<Integer>> vernede = vernede(problem, orakel);
            for (Set<Integer> celle : vernede) {
                assertThat(orakel.avledbar(celle, viste))
                        .as("%s in %s", celle, problem)
                        .isFalse();
            }
            Map<List<String>, Long> z = svar.sertifikat().endring();
            viste.forEach(c -> assertThat(orakel.endring(c, z)).isZero());
            orakel.skjulte().forEach(c -> assertThat(orakel.endring(c, z)).isNotZero());
            for (Set<Integer> celle : orakel.skjulte()) {
                if (!vernede.contains(celle)) {
                    var mutert = new LinkedHashSet<>(viste);
                    mutert.add(celle);
                    assertThat(vernede.stream().anyMatch(v -> orakel.avledbar(v, mutert)))
                            .as("publishing %s in %s", celle, problem)
                            .isTrue();
                }
            }
            prikket += orakel.skjulte().isEmpty() ? 0 : 1;
        }
        assertThat(prikket).isGreaterThan(1000);
    }

    @Test
    void ingen_skjult_celle_har_smalere_intervall_enn_lovet() {
        var r = new Random(35);
        int provd = 0;
        for (int n = 0; n < 2000; n++) {
            int bredde = 1 + n % 3;
            Problem problem = tilfeldig(r, bredde);
            Resultat svar;
            try {
                svar = Prikker.prikk(problem);
            } catch (UsikkerUtgivelse e) {
                continue;
            }
            long minst = problem.innstillinger().nullmodus() == Nullmodus.SHOW ? 1 : 0;
            long terskel = problem.innstillinger().terskel();
            for (Map.Entry<Set<Integer>, Set<Long>> celle :
                    new Orakel(problem, svar).mulige(minst, 4).entrySet()) {
                long lav = celle.getValue().stream().mapToLong(v -> v).min().orElseThrow();
                long hoy = celle.getValue().stream().mapToLong(v -> v).max().orElseThrow();
                assertThat(hoy - lav).as("%s in %s", celle, problem).isGreaterThanOrEqualTo(bredde);
                assertThat(lav >= 1 && hoy <= terskel)
                        .as("%s in %s", celle, problem)
                        .isFalse();
                provd++;
            }
        }
        assertThat(provd).isGreaterThan(3000);
    }

    /** Small cells, and sums of ones along a line where those are guarded. */
    private static List<Set<Integer>> vernede(Problem problem, Orakel orakel) {
        Innstillinger regler = problem.innstillinger();
        var svar = new ArrayList<Set<Integer>>();
        for (Set<Integer> celle : orakel.skjulte()) {
            long v = orakel.sann(celle);
            if (v <= regler.terskel() && (v > 0 || regler.nullmodus() == Nullmodus.HIDE)) {
                svar.add(celle);
            }
        }
        if (regler.enslige() == Enslige.ANY_SUM) {
            for (String k : kommuner(problem, true)) {
                leggTil(
                        svar,
                        orakel,
                        List.of("a", "b").stream().map(s -> orakel.celle(k, s)).toList());
            }
            for (String s : List.of("a", "b", "ALLE")) {
                for (String gruppe : kommuner(problem, true)) {
                    leggTil(
                            svar,
                            orakel,
                            kommuner(problem, false).stream()
                                    .filter(k -> orakel.celle(gruppe, "ALLE").containsAll(orakel.celle(k, "ALLE")))
                                    .map(k -> orakel.celle(k, s))
                                    .toList());
                }
            }
        }
        return svar;
    }

    private static void leggTil(List<Set<Integer>> til, Orakel orakel, List<Set<Integer>> linje) {
        var enere = linje.stream().filter(c -> orakel.sann(c) == 1).toList();
        if (enere.size() > 1) {
            var sum = new LinkedHashSet<Integer>();
            enere.forEach(sum::addAll);
            til.add(sum);
        }
    }

    private static Set<String> kommuner(Problem problem, boolean medGrupper) {
        var svar = new LinkedHashSet<>(problem.dimensjoner().getFirst().koder());
        if (medGrupper) {
            problem.dimensjoner()
                    .getFirst()
                    .hierarkier()
                    .forEach(h -> h.stier().values().forEach(svar::addAll));
            svar.add(Dimensjon.ALLE);
        }
        return svar;
    }

    private static boolean altSkjultErUsikkert(Problem problem) {
        var alt = new ArrayList<Publisertcelle>();
        Problem vis = new Problem(
                problem.dimensjoner(),
                problem.tabeller(),
                problem.celler(),
                new Innstillinger(1, Nullmodus.SHOW, Enslige.NONE));
        var rom = new Cellerom(vis);
        boolean show = problem.innstillinger().nullmodus() == Nullmodus.SHOW;
        for (int c = 0; c < rom.celler(); c++) {
            long verdi = rom.verdier[c];
            rom.navn(c)
                    .forEach(koder -> alt.add(new Publisertcelle(
                            "",
                            "",
                            koder,
                            show && verdi == 0 ? java.util.OptionalLong.of(0) : java.util.OptionalLong.empty())));
        }
        var orakel = new Orakel(problem, new Resultat(alt, new Sertifikat(List.of()), tom()));
        return vernede(problem, orakel).stream().anyMatch(c -> orakel.avledbar(c, orakel.viste()));
    }

    private static Rapport tom() {
        return new Rapport(0, 0, 0, 0, 0, new TreeMap<>());
    }

    private static Problem tilfeldig(Random r, int bredde) {
        int kommuner = 2 + r.nextInt(3);
        int grupper = 1 + r.nextInt(2);
        Map<String, List<String>> stier = new TreeMap<>();
        var celler = new ArrayList<Indrecelle>();
        for (int k = 0; k < kommuner; k++) {
            stier.put("K" + k, List.of("F" + r.nextInt(grupper)));
            for (String s : List.of("a", "b")) {
                int v = r.nextInt(10) < 5 ? r.nextInt(4) : r.nextInt(bredde > 0 ? 6 : 30);
                celler.add(new Indrecelle(List.of("K" + k, s), v));
            }
        }
        List<Hierarki> hierarkier = r.nextBoolean() ? List.of(new Hierarki(stier)) : List.of();
        return new Problem(
                List.of(
                        new Dimensjon("kommune", List.copyOf(stier.keySet()), hierarkier),
                        Dimensjon.av("kjonn", List.of("a", "b"))),
                List.of(Tabell.av("kommune*kjonn")),
                celler,
                new Innstillinger(
                        1 + r.nextInt(3),
                        List.of(Nullmodus.values()).get(r.nextInt(3)),
                        List.of(Enslige.values()).get(r.nextInt(2)),
                        bredde));
    }
}
