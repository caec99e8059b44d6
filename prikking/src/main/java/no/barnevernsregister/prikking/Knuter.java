package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The codes of a dimension as sets of inner codes; codes with the same set are one node. Inner nodes come first. */
final class Knuter {
    /** A node and its children in one tree. */
    record Deling(int forelder, List<Integer> barn) {}

    final List<BitSet> mengder = new ArrayList<>();
    final List<List<String>> navn = new ArrayList<>();
    final Set<Deling> delinger = new java.util.LinkedHashSet<>();
    final Map<String, Integer> indre = new HashMap<>();
    final int alle;

    Knuter(Dimensjon dimensjon) {
        Map<BitSet, Integer> kjent = new HashMap<>();
        Map<String, BitSet> koder = new LinkedHashMap<>();
        for (String kode : dimensjon.koder()) {
            var mengde = new BitSet();
            mengde.set(indre.size());
            indre.put(kode, indre.size());
            legg(kode, mengde, kjent, koder);
        }
        for (Hierarki hierarki : dimensjon.hierarkier()) {
            Map<String, BitSet> grupper = new TreeMap<>();
            for (String kode : dimensjon.koder()) {
                for (String gruppe : hierarki.stier().getOrDefault(kode, List.of())) {
                    grupper.computeIfAbsent(gruppe, g -> new BitSet()).set(indre.getOrDefault(kode, -1));
                }
            }
            grupper.forEach((kode, mengde) -> legg(kode, mengde, kjent, koder));
        }
        var hel = new BitSet();
        hel.set(0, indre.size());
        alle = legg(Dimensjon.ALLE, hel, kjent, koder);
        if (dimensjon.hierarkier().isEmpty()) {
            del(new Hierarki(Map.of()), dimensjon, koder, kjent);
        }
        dimensjon.hierarkier().forEach(hierarki -> del(hierarki, dimensjon, koder, kjent));
    }

    private int legg(String kode, BitSet mengde, Map<BitSet, Integer> kjent, Map<String, BitSet> koder) {
        BitSet for_ = koder.putIfAbsent(kode, mengde);
        if (for_ != null && !for_.equals(mengde)) {
            throw new IllegalArgumentException("The code " + kode + " stands for two different groups.");
        }
        Integer nr = kjent.get(mengde);
        if (nr == null) {
            nr = mengder.size();
            kjent.put(mengde, nr);
            mengder.add(mengde);
            navn.add(new ArrayList<>());
        }
        if (!navn.get(nr).contains(kode)) {
            navn.get(nr).add(kode);
        }
        return nr;
    }

    private void del(Hierarki hierarki, Dimensjon dimensjon, Map<String, BitSet> koder, Map<BitSet, Integer> kjent) {
        Map<Integer, Set<Integer>> barn = new TreeMap<>();
        for (String kode : dimensjon.koder()) {
            int sist = nummer(koder, kjent, kode);
            var sti = new ArrayList<>(hierarki.stier().getOrDefault(kode, List.of()));
            sti.add(Dimensjon.ALLE);
            for (String gruppe : sti) {
                int opp = nummer(koder, kjent, gruppe);
                if (opp != sist) {
                    barn.computeIfAbsent(opp, f -> new java.util.TreeSet<>()).add(sist);
                }
                sist = opp;
            }
        }
        barn.forEach((forelder, under) -> {
            int sum = under.stream().mapToInt(b -> mengder.get(b).cardinality()).sum();
            if (sum != mengder.get(forelder).cardinality()) {
                throw new IllegalArgumentException("The groups under " + navn.get(forelder) + " in dimension "
                        + dimensjon.navn() + " overlap within one hierarchy.");
            }
            delinger.add(new Deling(forelder, List.copyOf(under)));
        });
    }

    private static int nummer(Map<String, BitSet> koder, Map<BitSet, Integer> kjent, String kode) {
        return java.util.Objects.requireNonNull(kjent.get(java.util.Objects.requireNonNull(koder.get(kode))));
    }

    int antall() {
        return mengder.size();
    }

    /** Nodes that hold exactly one of two inner codes; with {@code ut} below zero, all that hold the first. */
    List<Integer> truffet(int inn, int ut) {
        var svar = new ArrayList<Integer>();
        for (int n = 0; n < mengder.size(); n++) {
            if (mengder.get(n).get(inn) != (ut >= 0 && mengder.get(n).get(ut))) {
                svar.add(n);
            }
        }
        return svar;
    }

    Set<Integer> over(int inn) {
        return new HashSet<>(truffet(inn, -1));
    }
}
