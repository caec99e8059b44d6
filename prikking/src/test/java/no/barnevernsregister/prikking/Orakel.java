package no.barnevernsregister.prikking;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader can know of one small table, worked out by code that shares nothing with the library: each cell is a set of
 * inner cells, and everything else is exact fractions or plain enumeration.
 */
final class Orakel {
    private final List<List<String>> indre = new ArrayList<>();
    private final Map<List<String>, Long> sanne = new HashMap<>();
    private final Map<Set<Integer>, Boolean> skjult = new LinkedHashMap<>();
    private final Map<List<String>, Set<Integer>> atomer = new HashMap<>();
    private final Problem problem;

    Orakel(Problem problem, Resultat svar) {
        this.problem = problem;
        problem.celler().forEach(c -> sanne.put(c.koder(), c.antall()));
        kryss(0, new ArrayList<>());
        for (Publisertcelle celle : svar.celler()) {
            Set<Integer> atom = atomer(celle.koder());
            Boolean for_ = skjult.put(atom, celle.skjult());
            if (for_ != null && for_ != celle.skjult()) {
                throw new AssertionError("Two names of one cell differ: " + celle);
            }
            atomer.put(celle.koder(), atom);
        }
    }

    private void kryss(int d, List<String> koder) {
        if (d == problem.dimensjoner().size()) {
            indre.add(List.copyOf(koder));
            return;
        }
        for (String kode : problem.dimensjoner().get(d).koder()) {
            koder.add(kode);
            kryss(d + 1, koder);
            koder.removeLast();
        }
    }

    private Set<Integer> atomer(List<String> koder) {
        var svar = new LinkedHashSet<Integer>();
        for (int i = 0; i < indre.size(); i++) {
            boolean med = true;
            for (int d = 0; d < koder.size() && med; d++) {
                med = under(problem.dimensjoner().get(d), indre.get(i).get(d), koder.get(d));
            }
            if (med) {
                svar.add(i);
            }
        }
        return svar;
    }

    private static boolean under(Dimensjon dimensjon, String kode, String gruppe) {
        return gruppe.equals(kode)
                || gruppe.equals(Dimensjon.ALLE)
                || dimensjon.hierarkier().stream()
                        .anyMatch(h -> h.stier().getOrDefault(kode, List.of()).contains(gruppe));
    }

    long sann(Set<Integer> atom) {
        return atom.stream()
                .mapToLong(i -> sanne.getOrDefault(indre.get(i), 0L))
                .sum();
    }

    /** Hidden cells as sets of inner cells. */
    Set<Set<Integer>> skjulte() {
        var svar = new LinkedHashSet<Set<Integer>>();
        skjult.forEach((atom, s) -> {
            if (s) {
                svar.add(atom);
            }
        });
        return svar;
    }

    Set<Set<Integer>> viste() {
        var svar = new LinkedHashSet<>(skjult.keySet());
        svar.removeAll(skjulte());
        return svar;
    }

    /** Whether a sum of inner cells is a linear combination of these cells, by elimination without fractions. */
    boolean avledbar(Set<Integer> sum, Set<Set<Integer>> kjente) {
        List<BigInteger[]> rader = new ArrayList<>();
        for (Set<Integer> kjent : kjente) {
            reduser(rader, vektor(kjent), true);
        }
        return reduser(rader, vektor(sum), false);
    }

    private BigInteger[] vektor(Set<Integer> atom) {
        var svar = new BigInteger[indre.size()];
        Arrays.setAll(svar, i -> atom.contains(i) ? BigInteger.ONE : BigInteger.ZERO);
        return svar;
    }

    private static boolean reduser(List<BigInteger[]> rader, BigInteger[] rad, boolean behold) {
        for (BigInteger[] pivot : rader) {
            int k = forste(pivot);
            if (rad[k].signum() != 0) {
                BigInteger a = pivot[k];
                BigInteger b = rad[k];
                for (int i = 0; i < rad.length; i++) {
                    rad[i] = rad[i].multiply(a).subtract(pivot[i].multiply(b));
                }
            }
        }
        if (forste(rad) == rad.length) {
            return true;
        }
        if (behold) {
            rader.add(rad);
        }
        return false;
    }

    private static int forste(BigInteger[] rad) {
        int k = 0;
        while (k < rad.length && rad[k].signum() == 0) {
            k++;
        }
        return k;
    }

    /** The change of each cell under a certificate. */
    long endring(Set<Integer> atom, Map<List<String>, Long> z) {
        return atom.stream().mapToLong(i -> z.getOrDefault(indre.get(i), 0L)).sum();
    }

    Set<Integer> celle(String... koder) {
        return atomer(List.of(koder));
    }

    /**
     * For each hidden cell the values it has in all tables of whole numbers that fit: inner cells from zero to a few more
     * than they are, every hidden cell at least {@code minst}.
     */
    Map<Set<Integer>, Set<Long>> mulige(long minst, long mer) {
        var svar = new LinkedHashMap<Set<Integer>, Set<Long>>();
        skjulte().forEach(c -> svar.put(c, new HashSet<>()));
        enumerer(new long[indre.size()], 0, minst, mer, svar);
        return svar;
    }

    private void enumerer(long[] y, int i, long minst, long mer, Map<Set<Integer>, Set<Long>> svar) {
        if (i > 0 && !passer(y, i, minst)) {
            return;
        }
        if (i == y.length) {
            svar.forEach((c, verdier) -> verdier.add(sum(c, y)));
            return;
        }
        long sann = sanne.getOrDefault(indre.get(i), 0L);
        boolean vist = !skjult.getOrDefault(Set.of(i), true);
        for (long v = vist ? sann : 0; v <= (vist ? sann : sann + mer); v++) {
            y[i] = v;
            enumerer(y, i + 1, minst, mer, svar);
        }
        y[i] = 0;
    }

    /** Checks the cells whose last inner cell has just been set. */
    private boolean passer(long[] y, int satt, long minst) {
        for (Map.Entry<Set<Integer>, Boolean> celle : skjult.entrySet()) {
            int siste =
                    celle.getKey().stream().mapToInt(Integer::intValue).max().orElse(-1);
            if (siste == satt - 1) {
                long sum = sum(celle.getKey(), y);
                if (celle.getValue() ? sum < minst : sum != sann(celle.getKey())) {
                    return false;
                }
            }
        }
        return true;
    }

    private static long sum(Set<Integer> atom, long[] y) {
        long sum = 0;
        for (int i : atom) {
            sum += y[i];
        }
        return sum;
    }
}
