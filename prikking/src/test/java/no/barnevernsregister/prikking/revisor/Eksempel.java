package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Small tables for the tests of the auditor, built without the suppressor. */
final class Eksempel {
    private Eksempel() {}

    /** A file written as {@code "a,x,4 a,y,: …"}: codes, then the count or the sign. */
    static Utgivelsesfil fil(String navn, List<String> dimensjoner, String rader) {
        var bygger = Utgivelsesfil.bygger(navn, dimensjoner);
        for (String rad : rader.strip().split("\\s+", -1)) {
            List<String> felt = Arrays.asList(rad.split(",", -1));
            String verdi = felt.getLast();
            bygger.legg(
                    felt.subList(0, felt.size() - 1),
                    verdi.equals(":") ? OptionalLong.empty() : OptionalLong.of(Long.parseLong(verdi)));
        }
        return bygger.bygg();
    }

    static Tre tre(String... stier) {
        Map<String, List<String>> grupper = new TreeMap<>();
        for (String sti : stier) {
            List<String> deler = Arrays.asList(sti.split(">", -1));
            grupper.computeIfAbsent(deler.getFirst(), k -> new ArrayList<>()).addAll(deler.subList(1, deler.size()));
        }
        return new Tre(grupper);
    }

    /** A table of counts by inner codes with all its totals, of which some are hidden. */
    record Tabell(List<String> dimensjoner, Map<String, Tre> traer, Map<List<String>, Long> indre) {
        /** Every cell of the table, with its value. */
        Map<List<String>, Long> celler() {
            Map<List<String>, Long> svar = new LinkedHashMap<>();
            indre.forEach((koder, antall) ->
                    over(koder, 0, new ArrayList<>(), celle -> svar.merge(celle, antall, Long::sum)));
            return svar;
        }

        void over(List<String> koder, int d, List<String> celle, java.util.function.Consumer<List<String>> ta) {
            if (d == koder.size()) {
                ta.accept(List.copyOf(celle));
                return;
            }
            Tre tre = traer.getOrDefault(dimensjoner.get(d), Tre.flatt(koderAv(d)));
            var holdere = new LinkedHashSet<>(List.of(koder.get(d), Tre.ALLE));
            grupper(tre, koder.get(d)).forEach(holdere::add);
            for (String kode : holdere) {
                celle.add(kode);
                over(koder, d + 1, celle, ta);
                celle.removeLast();
            }
        }

        Set<String> koderAv(int d) {
            var svar = new LinkedHashSet<String>();
            indre.keySet().forEach(k -> svar.add(k.get(d)));
            return svar;
        }

        private static List<String> grupper(Tre tre, String kode) {
            return List.of("F0", "F1", "F2", "S0", "S1").stream()
                    .filter(g -> tre.kjenner(g) && tre.indre(g).contains(kode))
                    .toList();
        }

        Utgivelsesfil fil(Predicate<List<String>> skjult) {
            var bygger = Utgivelsesfil.bygger("tabell", dimensjoner);
            celler().forEach((koder, antall) ->
                    bygger.legg(koder, skjult.test(koder) ? OptionalLong.empty() : OptionalLong.of(antall)));
            return bygger.bygg();
        }
    }

    /** A random table of two or three dimensions, the first with one or two trees. */
    static Tabell tilfeldig(Random r, int flest, int storst) {
        Map<String, List<String>> stier = new TreeMap<>();
        int kommuner = 2 + r.nextInt(flest);
        boolean to = r.nextInt(3) == 0;
        for (int i = 0; i < kommuner; i++) {
            var over = new ArrayList<>(List.of("F" + r.nextInt(2)));
            if (to) {
                over.add("S" + r.nextInt(2));
            }
            stier.put("K" + i, over);
        }
        List<List<String>> andre = r.nextInt(3) == 0
                ? List.of(List.of("a", "b"), List.of("x", "y"))
                : List.of(List.of("a", "b", "c").subList(0, 2 + r.nextInt(2)));
        Map<List<String>, Long> indre = new LinkedHashMap<>();
        for (String k : stier.keySet()) {
            for (String a : andre.getFirst()) {
                for (String b : andre.size() == 1 ? List.of("") : andre.get(1)) {
                    var koder = new ArrayList<>(List.of(k, a));
                    if (!b.isEmpty()) {
                        koder.add(b);
                    }
                    indre.put(koder, (long) Math.max(0, r.nextInt(storst + 2) - 1));
                }
            }
        }
        return new Tabell(
                List.of("kommune", "kjonn", "alder").subList(0, 1 + andre.size()),
                Map.of("kommune", new Tre(stier)),
                indre);
    }
}
