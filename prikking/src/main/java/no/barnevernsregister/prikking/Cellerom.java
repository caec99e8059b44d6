package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.LongStream;

/** The distinct cells of all tables, their values, and every additive line (total first, then its parts). */
final class Cellerom {
    final List<Knuter> knuter;
    final long[] nokler;
    final long[] verdier;
    final int[][] linjer;
    final int[][] linjerAv;
    private final long[] steg;
    private final List<boolean[]> brukt = new ArrayList<>();

    Cellerom(Problem problem) {
        knuter = problem.dimensjoner().stream().map(Knuter::new).toList();
        int antall = knuter.size();
        steg = new long[antall];
        long s = 1;
        for (int d = antall - 1; d >= 0; d--) {
            steg[d] = s;
            s = Math.multiplyExact(s, (long) knuter.get(d).antall());
        }
        List<String> navn = problem.dimensjoner().stream().map(Dimensjon::navn).toList();
        if (new HashSet<>(navn).size() != navn.size()) {
            throw new IllegalArgumentException("Two dimensions have the same name: " + navn + ".");
        }
        for (Tabell tabell : problem.tabeller()) {
            var med = new boolean[antall];
            for (String dimensjon : tabell.dimensjoner()) {
                int d = navn.indexOf(dimensjon);
                if (d < 0) {
                    throw new IllegalArgumentException("A table names the unknown dimension " + dimensjon + ".");
                }
                med[d] = true;
            }
            brukt.add(med);
        }
        nokler = brukt.stream()
                .flatMapToLong(this::alleNokler)
                .sorted()
                .distinct()
                .toArray();
        verdier = new long[nokler.length];
        fyll(problem);
        linjer = byggLinjer();
        linjerAv = omvendt();
    }

    private LongStream alleNokler(boolean[] med) {
        LongStream strom = LongStream.of(0);
        for (int d = 0; d < steg.length; d++) {
            Knuter k = knuter.get(d);
            long st = steg[d];
            strom = med[d]
                    ? strom.flatMap(n -> LongStream.range(0, k.antall()).map(i -> n + i * st))
                    : strom.map(n -> n + k.alle * st);
        }
        return strom;
    }

    int nummer(long nokkel) {
        return Arrays.binarySearch(nokler, nokkel);
    }

    int knute(int celle, int d) {
        return (int) (nokler[celle] / steg[d] % knuter.get(d).antall());
    }

    /** The same cell with another node in one dimension, negative when no table has it. */
    int flytt(int celle, int d, int til) {
        return nummer(nokler[celle] + (til - knute(celle, d)) * steg[d]);
    }

    private void fyll(Problem problem) {
        var sett = new HashSet<List<String>>();
        for (Indrecelle celle : problem.celler()) {
            if (celle.koder().size() != steg.length) {
                throw new IllegalArgumentException("The cell " + celle.koder() + " needs " + steg.length + " codes.");
            }
            if (!sett.add(celle.koder())) {
                throw new IllegalArgumentException("The cell " + celle.koder() + " is given twice.");
            }
            var over = new ArrayList<List<Integer>>();
            for (int d = 0; d < steg.length; d++) {
                Integer i = knuter.get(d).indre.get(celle.koder().get(d));
                if (i == null) {
                    throw new IllegalArgumentException(
                            "Unknown code " + celle.koder().get(d) + " in dimension "
                                    + problem.dimensjoner().get(d).navn() + ".");
                }
                over.add(knuter.get(d).truffet(i, -1));
            }
            var truffet = new HashSet<Integer>();
            for (boolean[] med : brukt) {
                LongStream strom = LongStream.of(0);
                for (int d = 0; d < steg.length; d++) {
                    List<Integer> valg = med[d] ? over.get(d) : List.of(knuter.get(d).alle);
                    long st = steg[d];
                    strom = strom.flatMap(n -> valg.stream().mapToLong(v -> n + v * st));
                }
                strom.forEach(n -> truffet.add(nummer(n)));
            }
            truffet.forEach(c -> verdier[c] = Math.addExact(verdier[c], celle.antall()));
        }
    }

    private int[][] byggLinjer() {
        var svar = new ArrayList<int[]>();
        for (int d = 0; d < steg.length; d++) {
            Map<Integer, List<Knuter.Deling>> av = new TreeMap<>();
            knuter.get(d)
                    .delinger
                    .forEach(del -> av.computeIfAbsent(del.forelder(), f -> new ArrayList<>())
                            .add(del));
            for (int c = 0; c < nokler.length; c++) {
                for (Knuter.Deling deling : av.getOrDefault(knute(c, d), List.of())) {
                    var linje = new int[deling.barn().size() + 1];
                    linje[0] = c;
                    boolean hel = true;
                    for (int i = 1; i < linje.length && hel; i++) {
                        linje[i] = flytt(c, d, deling.barn().get(i - 1));
                        hel = linje[i] >= 0;
                    }
                    if (hel) {
                        svar.add(linje);
                    }
                }
            }
        }
        return svar.toArray(int[][]::new);
    }

    private int[][] omvendt() {
        var antall = new int[nokler.length];
        for (int[] linje : linjer) {
            for (int c : linje) {
                antall[c]++;
            }
        }
        var svar = new int[nokler.length][];
        Arrays.setAll(svar, c -> new int[antall[c]]);
        for (int l = linjer.length - 1; l >= 0; l--) {
            for (int c : linjer[l]) {
                svar[c][--antall[c]] = l;
            }
        }
        return svar;
    }

    boolean indre(int celle, boolean[] med) {
        for (int d = 0; d < steg.length; d++) {
            Knuter k = knuter.get(d);
            boolean passer = med[d] ? knute(celle, d) < k.indre.size() : knute(celle, d) == k.alle;
            if (!passer) {
                return false;
            }
        }
        return true;
    }

    /** Whether the cell is an inner cell of some table. */
    boolean indre(int celle) {
        return brukt.stream().anyMatch(med -> indre(celle, med));
    }

    /** All names of a cell, one code per dimension. */
    List<List<String>> navn(int celle) {
        List<List<String>> svar = List.of(List.of());
        for (int d = 0; d < steg.length; d++) {
            var neste = new ArrayList<List<String>>();
            for (List<String> start : svar) {
                for (String kode : knuter.get(d).navn.get(knute(celle, d))) {
                    var mer = new ArrayList<>(start);
                    mer.add(kode);
                    neste.add(mer);
                }
            }
            svar = neste;
        }
        return svar;
    }
}
