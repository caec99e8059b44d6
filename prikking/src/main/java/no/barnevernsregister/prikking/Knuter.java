package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** The codes of a dimension as sets of inner codes; codes with the same set are one node. Inner nodes come first. */
final class Knuter {
    /** A node and its children in one tree. */
    record Deling(int forelder, List<Integer> barn) {}

    final Dimensjon dimensjon;
    final List<BitSet> mengder = new ArrayList<>();
    final List<List<String>> navn = new ArrayList<>();
    final Map<String, Integer> koder = new LinkedHashMap<>();
    /** Name of the level of each node: that of the dimension for inner codes, ALLE for the total. */
    final List<String> niva = new ArrayList<>();

    /** The node of the total, -1 when there is none. */
    final int alle;

    private final Map<BitSet, Integer> kjent = new HashMap<>();
    private final Set<Deling> delinger = new LinkedHashSet<>();
    private final int[][] over;
    private final int indre;
    private final int publiserte;

    Knuter(Dimensjon dimensjon) {
        this.dimensjon = dimensjon;
        for (String kode : dimensjon.koder()) {
            var mengde = new BitSet();
            mengde.set(mengder.size());
            legg(kode, mengde, dimensjon.navn());
        }
        indre = mengder.size();
        for (Hierarki hierarki : dimensjon.hierarkier()) {
            grupper(hierarki);
        }
        if (dimensjon.art() == Dimensjon.Art.BLOKK) {
            alle = -1;
        } else {
            var hel = new BitSet();
            hel.set(0, indre);
            alle = legg(Dimensjon.ALLE, hel, Dimensjon.ALLE);
            if (dimensjon.hierarkier().isEmpty()) {
                del(new Hierarki(Map.of()));
            }
            dimensjon.hierarkier().forEach(this::del);
        }
        publiserte = mengder.size();
        if (dimensjon.art() == Dimensjon.Art.SUM && dimensjon.hierarkier().size() > 1) {
            forskjeller();
        }
        over = new int[mengder.size()][];
        for (int i = 0; i < over.length; i++) {
            over[i] = dimensjon.art() == Dimensjon.Art.OVERLAPPENDE ? new int[] {i} : holdere(i);
        }
    }

    private void grupper(Hierarki hierarki) {
        Map<String, BitSet> grupper = new TreeMap<>();
        Map<String, String> nivaer = new HashMap<>();
        for (String kode : dimensjon.koder()) {
            List<String> sti = hierarki.stier().getOrDefault(kode, List.of());
            for (int i = 0; i < sti.size(); i++) {
                grupper.computeIfAbsent(sti.get(i), g -> new BitSet()).set(nummer(kode));
                nivaer.putIfAbsent(
                        sti.get(i),
                        i < hierarki.nivaer().size() ? hierarki.nivaer().get(i) : "group " + (i + 1));
            }
        }
        grupper.forEach((kode, mengde) -> legg(kode, mengde, nivaer.getOrDefault(kode, "")));
    }

    private int legg(String kode, BitSet mengde, String nivanavn) {
        Integer for_ = koder.get(kode);
        if (for_ != null && !mengder.get(for_).equals(mengde)) {
            throw new IllegalArgumentException(
                    "The code " + kode + " of dimension " + dimensjon.navn() + " stands for two different groups.");
        }
        Integer nr = kjent.get(mengde);
        if (nr == null) {
            nr = mengder.size();
            kjent.put(mengde, nr);
            mengder.add(mengde);
            navn.add(new ArrayList<>());
            niva.add(nivanavn);
        }
        if (for_ == null) {
            navn.get(nr).add(kode);
            koder.put(kode, nr);
        }
        return nr;
    }

    private void del(Hierarki hierarki) {
        Map<Integer, Set<Integer>> barn = new TreeMap<>();
        for (String kode : dimensjon.koder()) {
            int sist = nummer(kode);
            var sti = new ArrayList<>(hierarki.stier().getOrDefault(kode, List.of()));
            sti.add(Dimensjon.ALLE);
            for (String gruppe : sti) {
                int opp = nummer(gruppe);
                if (opp != sist) {
                    barn.computeIfAbsent(opp, f -> new TreeSet<>()).add(sist);
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

    // Where a group of one tree lies within a group of another, a reader can subtract them.
    private void forskjeller() {
        for (int ytre = indre; ytre < publiserte; ytre++) {
            for (int node = indre; node < publiserte; node++) {
                if (ytre != node && ytre != alle && holder(ytre, node)) {
                    var rest = (BitSet) mengder.get(ytre).clone();
                    rest.andNot(mengder.get(node));
                    Integer nr = kjent.get(rest);
                    if (nr == null) {
                        nr = mengder.size();
                        kjent.put(rest, nr);
                        mengder.add(rest);
                        navn.add(List.of(navn.get(ytre).getFirst() + " - "
                                + navn.get(node).getFirst()));
                        niva.add("difference");
                        delinger.add(new Deling(nr, rest.stream().boxed().toList()));
                    }
                    delinger.add(new Deling(ytre, List.of(node, nr)));
                }
            }
        }
    }

    private int[] holdere(int node) {
        return IntStream.range(0, mengder.size()).filter(n -> holder(n, node)).toArray();
    }

    /** Whether all inner codes of one node are under another. */
    boolean holder(int ytre, int node) {
        BitSet utenfor = (BitSet) mengder.get(node).clone();
        utenfor.andNot(mengder.get(ytre));
        return utenfor.isEmpty();
    }

    private int nummer(String kode) {
        return Objects.requireNonNull(koder.get(kode));
    }

    Set<Deling> delinger() {
        return delinger;
    }

    int antall() {
        return mengder.size();
    }

    boolean erIndre(int node) {
        return node < indre;
    }

    /** Nodes whose value a row at this node adds to, itself too. */
    int[] over(int node) {
        return over[node];
    }

    /** Nodes of a table that begins at a level: an inner one, or a named level of a tree and what is above it. */
    int[] fra(String nivanavn) {
        if (nivanavn.equals(dimensjon.navn())) {
            return IntStream.range(0, publiserte).toArray();
        }
        var svar = new TreeSet<Integer>();
        for (Hierarki hierarki : dimensjon.hierarkier()) {
            int fra = hierarki.nivaer().indexOf(nivanavn);
            if (fra >= 0) {
                for (List<String> sti : hierarki.stier().values()) {
                    sti.stream().skip(fra).forEach(kode -> svar.add(nummer(kode)));
                }
                svar.add(alle);
                return svar.stream().mapToInt(Integer::intValue).toArray();
            }
        }
        return new int[0];
    }

    /**
     * The same with the nodes that tie trees together although no table shows them: inner codes, and what is left of a group
     * when one of another tree within it is taken away.
     */
    int[] medSkjulte(int[] noder) {
        if (dimensjon.art() != Dimensjon.Art.SUM || dimensjon.hierarkier().size() < 2 || noder.length == 1) {
            return noder;
        }
        var svar = new BitSet();
        Arrays.stream(noder).forEach(svar::set);
        svar.set(0, indre);
        svar.set(publiserte, antall());
        return svar.stream().toArray();
    }
}
