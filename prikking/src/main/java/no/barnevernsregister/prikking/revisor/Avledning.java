package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How a hidden cell follows from published ones: exact fractions over the sums around it, a step wider until they suffice. */
final class Avledning {
    private static final int FLEST = 150;

    private final Celler celler;
    private final List<Rad> pivoter = new ArrayList<>();

    /** A combination of sums: what it leaves of unknown cells, and what it takes of each sum. */
    private record Rad(TreeMap<Integer, Brok> ukjente, TreeMap<Integer, Brok> linjer) {
        void legg(Rad annen, Brok ganger) {
            pluss(ukjente, annen.ukjente, ganger);
            pluss(linjer, annen.linjer, ganger);
        }

        private static void pluss(TreeMap<Integer, Brok> til, TreeMap<Integer, Brok> fra, Brok ganger) {
            fra.forEach((k, v) -> {
                Brok ny = til.getOrDefault(k, Brok.NULL).pluss(v.ganger(ganger));
                if (ny.erNull()) {
                    til.remove(k);
                } else {
                    til.put(k, ny);
                }
            });
        }
    }

    private Avledning(Celler celler) {
        this.celler = celler;
    }

    /** Published cells and factors, or nothing when it takes more than {@value #FLEST} sums. */
    static List<Ledd> finn(Celler celler, int[][] linjer, int celle) {
        Set<Integer> naere = new HashSet<>(Set.of(celle));
        Set<Integer> brukt = new java.util.LinkedHashSet<>();
        while (true) {
            int for_ = brukt.size();
            var neste = new HashSet<Integer>();
            for (int l = 0; l < linjer.length; l++) {
                for (int c : linjer[l]) {
                    if (naere.contains(c) && !celler.vist(c) && brukt.add(l)) {
                        for (int n : linjer[l]) {
                            neste.add(n);
                        }
                        break;
                    }
                }
            }
            naere.addAll(neste);
            if (brukt.size() == for_ || brukt.size() > FLEST) {
                return List.of();
            }
            List<Ledd> svar = new Avledning(celler).prov(linjer, brukt, celle);
            if (!svar.isEmpty()) {
                return svar;
            }
        }
    }

    private List<Ledd> prov(int[][] linjer, Set<Integer> brukt, int celle) {
        for (int l : brukt) {
            var rad = new Rad(new TreeMap<>(), new TreeMap<>());
            for (int i = 0; i < linjer[l].length; i++) {
                if (!celler.vist(linjer[l][i])) {
                    rad.ukjente.put(linjer[l][i], Brok.av(i == 0 ? 1 : -1));
                }
            }
            rad.linjer.put(l, Brok.av(1));
            reduser(rad);
            if (!rad.ukjente.isEmpty()) {
                pivoter.add(rad);
            }
        }
        var mal = new Rad(new TreeMap<>(Map.of(celle, Brok.av(1))), new TreeMap<>());
        reduser(mal);
        if (!mal.ukjente.isEmpty()) {
            return List.of();
        }
        Map<Integer, Brok> faktorer = new TreeMap<>();
        mal.linjer.forEach((l, v) -> {
            for (int i = 0; i < linjer[l].length; i++) {
                if (celler.vist(linjer[l][i])) {
                    Brok ledd = i == 0 ? v : v.motsatt();
                    faktorer.merge(linjer[l][i], ledd, Brok::pluss);
                }
            }
        });
        return faktorer.entrySet().stream()
                .filter(e -> !e.getValue().erNull())
                .map(e -> new Ledd(e.getValue().toString(), celler.koder(e.getKey())))
                .toList();
    }

    private void reduser(Rad rad) {
        for (Rad pivot : pivoter) {
            int k = pivot.ukjente.firstKey();
            Brok har = rad.ukjente.get(k);
            if (har != null) {
                rad.legg(pivot, har.delt(pivot.ukjente.firstEntry().getValue()).motsatt());
            }
        }
    }
}
