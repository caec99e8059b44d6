package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One dimension as all files of an audit show it.
 * A node is a set of inner codes; codes with one set are one node. The atoms are the coarsest parts from which every code seen
 * can be summed, so that old and new regions, or two groupings of ages, meet in them.
 */
final class Akse {
    final String navn;
    final int alle;
    private final Map<String, Integer> knuter = new HashMap<>();
    private final Map<String, Integer> nummer = new HashMap<>();
    private final List<String> koder = new ArrayList<>();
    private final List<BitSet> mengder = new ArrayList<>();
    private final List<Integer> storst;
    private final boolean additiv;
    private final int[][] holdere;
    private final int[] holdtAv;

    /**
     * Builds the nodes.
     *
     * @param sett codes in the files; the total is added
     * @param additiv whether codes sum to their groups and to the total
     */
    Akse(String navn, Tre tre, Collection<String> sett, boolean additiv) {
        this.navn = navn;
        tre.indre().forEach(kode -> nummer.put(kode, nummer.size()));
        Map<BitSet, Integer> kjent = new LinkedHashMap<>();
        for (String kode : sett) {
            if (!tre.kjenner(kode)) {
                throw new IllegalArgumentException(
                        "The published code " + kode + " of " + navn + " is in no code list.");
            }
            var mengde = new BitSet();
            tre.indre(kode).forEach(indre -> mengde.set(nummer.getOrDefault(indre, 0)));
            knuter.put(kode, node(mengde, kode, kjent));
        }
        var hel = new BitSet();
        hel.set(0, nummer.size());
        alle = node(hel, Tre.ALLE, kjent);
        knuter.put(Tre.ALLE, alle);
        atomer(tre, kjent);
        storst = new ArrayList<>(kjent.values());
        storst.sort(Comparator.comparingInt((Integer k) -> -mengder.get(k).cardinality())
                .thenComparing(k -> k));
        this.additiv = additiv;
        holdere = new int[mengder.size()][];
        Arrays.setAll(holdere, this::over);
        holdtAv = new int[mengder.size()];
        for (int[] over : holdere) {
            for (int k : over) {
                holdtAv[k]++;
            }
        }
    }

    private int node(BitSet mengde, String kode, Map<BitSet, Integer> kjent) {
        return kjent.computeIfAbsent(mengde, m -> {
            mengder.add(m);
            koder.add(kode);
            return mengder.size() - 1;
        });
    }

    // Inner codes that the same published codes hold are never told apart.
    private void atomer(Tre tre, Map<BitSet, Integer> kjent) {
        Map<BitSet, BitSet> klasser = new LinkedHashMap<>();
        Map<BitSet, String> navnAv = new HashMap<>();
        for (String kode : tre.indre()) {
            int i = nummer.getOrDefault(kode, 0);
            var merke = new BitSet();
            for (int k = 0; k < koder.size(); k++) {
                merke.set(k, mengder.get(k).get(i));
            }
            klasser.computeIfAbsent(merke, m -> new BitSet()).set(i);
            navnAv.merge(merke, kode, (a, b) -> a.length() < 200 ? a + "+" + b : a);
        }
        klasser.forEach((merke, mengde) -> node(mengde, navnAv.getOrDefault(merke, ""), kjent));
    }

    /** Adds the atoms that the nodes need to be summed, and gives the parts of each; none for a node without smaller ones. */
    int[][] fullfor(BitSet noder) {
        var svar = new int[mengder.size()][];
        Arrays.fill(svar, new int[0]);
        if (!additiv) {
            return svar;
        }
        var uten = new BitSet();
        noder.stream()
                .forEach(a -> noder.stream().filter(b -> krysser(a, b)).forEach(b -> {
                    uten.or(mengder.get(a));
                    uten.or(mengder.get(b));
                }));
        atomerI(uten, noder);
        for (int node : noder.stream().toArray()) {
            BitSet rest = del(node, noder, new ArrayList<>());
            if (rest.cardinality() < mengder.get(node).cardinality()) {
                atomerI(rest, noder);
            }
        }
        noder.stream().forEach(node -> {
            var deler = new ArrayList<Integer>();
            if (del(node, noder, deler).isEmpty()) {
                svar[node] = deler.stream().mapToInt(Integer::intValue).toArray();
            }
        });
        return svar;
    }

    private boolean krysser(int a, int b) {
        return mengder.get(a).intersects(mengder.get(b))
                && !inneholder(mengder.get(a), mengder.get(b))
                && !inneholder(mengder.get(b), mengder.get(a));
    }

    private void atomerI(BitSet indre, BitSet noder) {
        for (int k : storst) {
            if (atom(k) && mengder.get(k).intersects(indre)) {
                noder.set(k);
            }
        }
    }

    /** Takes the largest nodes that fit, one after the other; gives what is left. */
    private BitSet del(int node, BitSet noder, List<Integer> deler) {
        var rest = (BitSet) mengder.get(node).clone();
        for (int k : storst) {
            if (k != node && noder.get(k) && inneholder(rest, mengder.get(k))) {
                deler.add(k);
                rest.andNot(mengder.get(k));
            }
        }
        return rest;
    }

    private static boolean inneholder(BitSet stor, BitSet liten) {
        var rest = (BitSet) liten.clone();
        rest.andNot(stor);
        return rest.isEmpty() && !liten.isEmpty();
    }

    private int[] over(int node) {
        return java.util.stream.IntStream.range(0, mengder.size())
                .filter(k -> inneholder(mengder.get(k), mengder.get(node)))
                .toArray();
    }

    int antall() {
        return koder.size();
    }

    int knute(String kode) {
        Integer svar = knuter.get(kode);
        if (svar == null) {
            throw new IllegalArgumentException("The code " + kode + " of " + navn + " is in no file.");
        }
        return svar;
    }

    String kode(int knute) {
        return koder.get(knute);
    }

    /** Nodes that hold this one, itself too. */
    int[] holdere(int knute) {
        return holdere[knute];
    }

    boolean atom(int knute) {
        return mengder.get(knute).cardinality() > 0 && holdtAv[knute] == 1;
    }

    /** Number of inner codes. */
    int storrelse(int knute) {
        return mengder.get(knute).cardinality();
    }

    /** The node of a code seen, or the atom that an inner code of the code list is in. */
    int knuteEllerAtom(String kode) {
        Integer sett = knuter.get(kode);
        if (sett != null) {
            return sett;
        }
        Integer i = nummer.get(kode);
        for (int k = 0; i != null && k < mengder.size(); k++) {
            if (atom(k) && mengder.get(k).get(i)) {
                return k;
            }
        }
        throw new IllegalArgumentException("The code " + kode + " is no inner code of " + navn + ".");
    }
}
