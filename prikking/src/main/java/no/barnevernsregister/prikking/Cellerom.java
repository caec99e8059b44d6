package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** The distinct cells of all tables of one count, with values and children. A cell is one node per dimension. */
final class Cellerom {
    final Telling telling;
    final List<Knuter> knuter;
    final long[] nokler;
    final long[] verdier;
    final long[] barn;
    private final long[] steg;
    private final int[] plass;
    private final int[] sist;
    private int runde;
    /** For each table and dimension, the nodes it shows. */
    private final List<int[][]> viste = new ArrayList<>();

    /** The same with nodes that only the equations need. */
    private final List<int[][]> tabellknuter = new ArrayList<>();

    Cellerom(Problem problem) {
        this(
                problem.tellinger().getFirst(),
                problem.dimensjoner().stream().map(Knuter::new).toList());
    }

    Cellerom(Telling telling, List<Knuter> knuter) {
        this.telling = telling;
        this.knuter = knuter;
        int antall = knuter.size();
        steg = new long[antall];
        long s = 1;
        for (int d = antall - 1; d >= 0; d--) {
            steg[d] = s;
            s = Math.multiplyExact(s, (long) knuter.get(d).antall());
        }
        for (Tabell tabell : telling.tabeller()) {
            int[][] noder = noder(tabell);
            var alleNoder = new int[antall][];
            Arrays.setAll(alleNoder, d -> knuter.get(d).medSkjulte(noder[d]));
            viste.add(noder);
            tabellknuter.add(alleNoder);
        }
        LongStream alle = tabellknuter.stream().flatMapToLong(this::alleNokler);
        nokler = tabellknuter.size() == 1
                ? alle.toArray()
                : alle.sorted().distinct().toArray();
        plass = s <= Math.max(2_000_000L, 8L * nokler.length) ? new int[(int) s] : new int[0];
        Arrays.fill(plass, -1);
        for (int c = 0; c < nokler.length && plass.length > 0; c++) {
            plass[(int) nokler[c]] = c;
        }
        verdier = new long[nokler.length];
        barn = new long[nokler.length];
        sist = new int[nokler.length];
        fyll();
    }

    private int[][] noder(Tabell tabell) {
        var svar = new int[knuter.size()][];
        for (int d = 0; d < svar.length; d++) {
            Knuter k = knuter.get(d);
            svar[d] = k.alle < 0 ? k.fra(k.dimensjon.navn()) : new int[] {k.alle};
        }
        for (String navn : tabell.dimensjoner()) {
            int treff = -1;
            for (int d = 0; d < svar.length; d++) {
                int[] noder = knuter.get(d).fra(navn);
                if (noder.length > 0) {
                    treff = d;
                    svar[d] = noder;
                }
            }
            if (treff < 0) {
                throw new IllegalArgumentException("The table " + tabell.navn() + " names " + navn
                        + ", which is neither a dimension nor a level of a hierarchy.");
            }
        }
        return svar;
    }

    private LongStream alleNokler(int[][] noder) {
        LongStream strom = LongStream.of(0);
        for (int d = 0; d < steg.length; d++) {
            int[] n = noder[d];
            long st = steg[d];
            strom = strom.flatMap(for_ -> Arrays.stream(n).mapToLong(i -> for_ + i * st));
        }
        return strom;
    }

    int celler() {
        return nokler.length;
    }

    private int nummer(long nokkel) {
        return plass.length > 0 ? plass[(int) nokkel] : Arrays.binarySearch(nokler, nokkel);
    }

    int knute(int celle, int d) {
        return (int) (nokler[celle] / steg[d] % knuter.get(d).antall());
    }

    /** The same cell with another node in one dimension, negative when no table has it. */
    int flytt(int celle, int d, int til) {
        return nummer(nokler[celle] + (til - knute(celle, d)) * steg[d]);
    }

    /** The cell with the same key as one of another count over the same dimensions, negative when there is none. */
    int samme(Cellerom annet, int celle) {
        return nummer(annet.nokler[celle]);
    }

    /** The cell of these codes, negative when no table has it. */
    int celle(List<String> koder) {
        long nokkel = 0;
        for (int d = 0; d < steg.length; d++) {
            Integer node = knuter.get(d).koder.get(koder.get(d));
            if (node == null) {
                return -1;
            }
            nokkel += node * steg[d];
        }
        return nummer(nokkel);
    }

    /** Whether all that one cell counts is counted by another. */
    boolean holder(int ytre, int celle) {
        for (int d = 0; d < steg.length; d++) {
            if (!knuter.get(d).holder(knute(ytre, d), knute(celle, d))) {
                return false;
            }
        }
        return true;
    }

    private void fyll() {
        var sett = new HashSet<Long>();
        for (Indrecelle celle : telling.celler()) {
            int[] noder = noder(celle.koder());
            long nokkel = 0;
            for (int d = 0; d < steg.length; d++) {
                nokkel += noder[d] * steg[d];
            }
            if (!sett.add(nokkel)) {
                throw new IllegalArgumentException("The cell " + celle.koder() + " is given twice.");
            }
            spre(noder, c -> {
                verdier[c] = Math.addExact(verdier[c], celle.antall());
                barn[c] = Math.addExact(barn[c], celle.barn());
            });
        }
        for (Barnetall b : telling.barn()) {
            int c = celle(b.koder());
            if (c >= 0) {
                barn[c] = b.barn();
            }
        }
    }

    /** The cells that a row of these codes adds to. */
    List<Integer> over(List<String> koder) {
        var svar = new ArrayList<Integer>();
        spre(noder(koder), svar::add);
        return svar;
    }

    private void spre(int[] noder, IntConsumer mottaker) {
        runde++;
        for (int[][] tabell : tabellknuter) {
            spre(tabell, noder, 0, 0, mottaker);
        }
    }

    // Tables share cells, so each is visited once a round.
    private void spre(int[][] tabell, int[] noder, int d, long nokkel, IntConsumer mottaker) {
        if (d == steg.length) {
            int c = nummer(nokkel);
            if (sist[c] != runde) {
                sist[c] = runde;
                mottaker.accept(c);
            }
            return;
        }
        if (tabell[d].length == 1 && tabell[d][0] == knuter.get(d).alle) {
            boolean eget = knuter.get(d).dimensjon.art() == Dimensjon.Art.OVERLAPPENDE;
            if (!eget || noder[d] == tabell[d][0]) {
                spre(tabell, noder, d + 1, nokkel + tabell[d][0] * steg[d], mottaker);
            }
            return;
        }
        for (int over : knuter.get(d).over(noder[d])) {
            if (Arrays.binarySearch(tabell[d], over) >= 0) {
                spre(tabell, noder, d + 1, nokkel + over * steg[d], mottaker);
            }
        }
    }

    private int[] noder(List<String> koder) {
        if (koder.size() != steg.length) {
            throw new IllegalArgumentException("The cell " + koder + " needs " + steg.length + " codes.");
        }
        var svar = new int[steg.length];
        for (int d = 0; d < steg.length; d++) {
            Knuter k = knuter.get(d);
            Integer node = k.koder.get(koder.get(d));
            if (node == null) {
                throw new IllegalArgumentException(
                        "Unknown code " + koder.get(d) + " in dimension " + k.dimensjon.navn() + ".");
            }
            boolean ubrukt = node == k.alle && ubrukt(d);
            if (!k.erIndre(node) && !ubrukt && k.dimensjon.art() != Dimensjon.Art.OVERLAPPENDE) {
                throw new IllegalArgumentException("The code " + koder.get(d) + " in dimension " + k.dimensjon.navn()
                        + " is a total; its value is summed here, not given.");
            }
            svar[d] = node;
        }
        return svar;
    }

    private boolean ubrukt(int d) {
        return tabellknuter.stream().allMatch(t -> t[d].length == 1 && t[d][0] == knuter.get(d).alle);
    }

    /** Calls back with every line along a dimension whose cells are all there: the total, then its parts. */
    void linjer(int d, Linje mottaker) {
        var av = new ArrayList<List<int[]>>();
        IntStream.range(0, knuter.get(d).antall()).forEach(n -> av.add(new ArrayList<>()));
        for (Knuter.Deling deling : knuter.get(d).delinger()) {
            av.get(deling.forelder())
                    .add(deling.barn().stream().mapToInt(Integer::intValue).toArray());
        }
        for (int c = 0; c < nokler.length; c++) {
            for (int[] deling : av.get(knute(c, d))) {
                var deler = new int[deling.length];
                boolean hel = true;
                for (int i = 0; i < deler.length && hel; i++) {
                    deler[i] = flytt(c, d, deling[i]);
                    hel = deler[i] >= 0;
                }
                if (hel) {
                    mottaker.linje(c, deler);
                }
            }
        }
    }

    /** Receives a total and its parts. */
    interface Linje {
        void linje(int sum, int[] deler);
    }

    /** Whether some table shows the cell. */
    boolean vist(int celle) {
        for (int[][] noder : viste) {
            boolean her = true;
            for (int d = 0; d < steg.length && her; d++) {
                her = Arrays.binarySearch(noder[d], knute(celle, d)) >= 0;
            }
            if (her) {
                return true;
            }
        }
        return false;
    }

    /** Whether the cell is an inner cell of a table of this count. */
    boolean indre(int celle, int tabell) {
        int[][] noder = tabellknuter.get(tabell);
        for (int d = 0; d < steg.length; d++) {
            int node = knute(celle, d);
            if (Arrays.binarySearch(noder[d], node) < 0 || !finest(d, noder[d], node)) {
                return false;
            }
        }
        return true;
    }

    private boolean finest(int d, int[] noder, int node) {
        Knuter k = knuter.get(d);
        if (k.erIndre(node) || noder.length == 1) {
            return true;
        }
        return k.erIndre(noder[0])
                ? false
                : Arrays.stream(noder).noneMatch(annen -> annen != node && k.holder(node, annen));
    }

    /** Cells of a table with every name they go by, in the order of their codes. */
    void rader(int tabell, Rad mottaker) {
        var koder = new String[steg.length][];
        for (int d = 0; d < steg.length; d++) {
            Knuter k = knuter.get(d);
            koder[d] = Arrays.stream(viste.get(tabell)[d])
                    .boxed()
                    .flatMap(n -> k.navn.get(n).stream())
                    .sorted()
                    .toArray(String[]::new);
        }
        rader(koder, new String[steg.length], 0, 0, mottaker);
    }

    private void rader(String[][] koder, String[] rad, int d, long nokkel, Rad mottaker) {
        if (d == steg.length) {
            mottaker.rad(nummer(nokkel), List.of(rad));
            return;
        }
        for (String kode : koder[d]) {
            rad[d] = kode;
            rader(koder, rad, d + 1, nokkel + knuter.get(d).koder.getOrDefault(kode, 0) * steg[d], mottaker);
        }
    }

    /** Receives a cell under one of its names. */
    interface Rad {
        void rad(int celle, List<String> koder);
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

    /** The names of the levels of a cell's nodes, with stars between. */
    String niva(int celle) {
        return IntStream.range(0, steg.length)
                .mapToObj(d -> knuter.get(d).niva.get(knute(celle, d)))
                .collect(java.util.stream.Collectors.joining("*"));
    }
}
