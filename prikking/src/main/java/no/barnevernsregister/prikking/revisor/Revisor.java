package no.barnevernsregister.prikking.revisor;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Check A1: which hidden cells are exact linear combinations of published ones.
 * Every published cell is a sum of atoms, the combinations of inner codes; atoms that are published themselves drop out.
 * Fractions modulo two primes of 31 bits; a cell counts as derivable when either says so.
 */
public final class Revisor {
    private static final long[] PRIMTALL = {2_147_483_629L, 2_147_483_587L};
    private final List<Tre> traer;

    /**
     * Takes the code lists.
     *
     * @param traer one tree per dimension, in the order of the codes of a cell
     */
    public Revisor(List<Tre> traer) {
        this.traer = List.copyOf(traer);
    }

    /** Hidden cells that the published ones give away, in the order read; empty when the release is linearly safe. */
    public List<Lestcelle> avledbare(List<Lestcelle> celler) {
        Map<List<String>, Integer> ukjente = new HashMap<>();
        var apne = new java.util.HashSet<List<String>>();
        for (Lestcelle celle : celler) {
            List<List<String>> atomer = atomer(celle.koder());
            if (atomer.size() == 1 && !celle.skjult()) {
                apne.add(atomer.getFirst());
            }
        }
        var svar = new java.util.LinkedHashSet<Lestcelle>();
        for (long p : PRIMTALL) {
            var pivot = new HashMap<Integer, NavigableMap<Integer, Long>>();
            for (Lestcelle celle : celler) {
                if (!celle.skjult()) {
                    NavigableMap<Integer, Long> rest = rest(rad(celle, apne, ukjente), pivot, p);
                    if (!rest.isEmpty()) {
                        long invers = BigInteger.valueOf(rest.firstEntry().getValue())
                                .modInverse(BigInteger.valueOf(p))
                                .longValueExact();
                        rest.replaceAll((k, v) -> v * invers % p);
                        pivot.put(rest.firstKey(), rest);
                    }
                }
            }
            for (Lestcelle celle : celler) {
                if (celle.skjult() && rest(rad(celle, apne, ukjente), pivot, p).isEmpty()) {
                    svar.add(celle);
                }
            }
        }
        return List.copyOf(svar);
    }

    private NavigableMap<Integer, Long> rad(
            Lestcelle celle, java.util.Set<List<String>> apne, Map<List<String>, Integer> ukjente) {
        var svar = new TreeMap<Integer, Long>();
        for (List<String> atom : atomer(celle.koder())) {
            if (!apne.contains(atom)) {
                svar.put(ukjente.computeIfAbsent(atom, a -> ukjente.size()), 1L);
            }
        }
        return svar;
    }

    private List<List<String>> atomer(List<String> koder) {
        if (koder.size() != traer.size()) {
            throw new IllegalArgumentException("The row " + koder + " needs " + traer.size() + " codes.");
        }
        List<List<String>> svar = List.of(List.of());
        for (int d = 0; d < traer.size(); d++) {
            var neste = new ArrayList<List<String>>();
            for (List<String> start : svar) {
                for (String kode : traer.get(d).indre(koder.get(d))) {
                    var mer = new ArrayList<>(start);
                    mer.add(kode);
                    neste.add(mer);
                }
            }
            svar = neste;
        }
        return svar;
    }

    /** What is left of a row when the pivots are taken out, from the lowest column on. */
    private static NavigableMap<Integer, Long> rest(
            NavigableMap<Integer, Long> rad, Map<Integer, NavigableMap<Integer, Long>> pivot, long p) {
        var ut = new TreeMap<Integer, Long>();
        while (!rad.isEmpty()) {
            Map.Entry<Integer, Long> forst = rad.firstEntry();
            NavigableMap<Integer, Long> bruk = pivot.get(forst.getKey());
            if (bruk == null) {
                ut.put(forst.getKey(), forst.getValue());
                rad.pollFirstEntry();
            } else {
                long ganger = p - forst.getValue();
                bruk.forEach((k, v) -> {
                    long ny = (rad.getOrDefault(k, 0L) + ganger * v) % p;
                    if (ny == 0) {
                        rad.remove(k);
                    } else {
                        rad.put(k, ny);
                    }
                });
            }
        }
        return ut;
    }
}
