package no.barnevernsregister.prikking.revisor;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;

/**
 * Solves the equations of a component modulo a prime of 31 bits, exactly.
 * An unknown in one equation only is solved first, since that changes no other equation; then the shortest equation, by the unknown
 * with the fewest equations (after Markowitz, 1957), which keeps the equations short. The constants ride along as a last column.
 */
final class Eliminasjon {
    private final long p;
    private final int ukjente;
    private final int[][] kolonner;
    private final int[][] tall;
    private final boolean[] aktiv;
    private final int[][] radene;
    private final int[] radantall;
    private final int[] grad;
    private final ArrayDeque<Integer> enslige = new ArrayDeque<>();
    private final PriorityQueue<Long> korte = new PriorityQueue<>();
    private final List<int[]> losteKolonner = new ArrayList<>();
    private final List<int[]> losteTall = new ArrayList<>();
    private final List<Integer> loste = new ArrayList<>();
    private boolean selvmotsigende;

    Eliminasjon(Komponent k, long p) {
        this.p = p;
        ukjente = k.celler().length;
        int rader = k.kolonner().length;
        kolonner = new int[rader][];
        tall = new int[rader][];
        aktiv = new boolean[rader];
        grad = new int[ukjente];
        for (int r = 0; r < rader; r++) {
            int n = k.kolonner()[r].length;
            long konstant = Math.floorMod(k.konstanter()[r], p);
            int lengde = n + (konstant == 0 ? 0 : 1);
            kolonner[r] = Arrays.copyOf(k.kolonner()[r], lengde);
            tall[r] = new int[lengde];
            for (int i = 0; i < n; i++) {
                tall[r][i] = (int) Math.floorMod((long) k.faktorer()[r][i], p);
                grad[kolonner[r][i]]++;
            }
            if (lengde > n) {
                kolonner[r][n] = ukjente;
                tall[r][n] = (int) konstant;
            }
            aktiv[r] = true;
        }
        radene = new int[ukjente][];
        radantall = new int[ukjente];
        Arrays.setAll(radene, c -> new int[grad[c]]);
        for (int r = 0; r < rader; r++) {
            for (int c : kolonner[r]) {
                if (c < ukjente) {
                    radene[c][radantall[c]++] = r;
                }
            }
            korte.add(kort(r));
        }
        for (int c = 0; c < ukjente; c++) {
            if (grad[c] == 1) {
                enslige.add(c);
            }
        }
        elimininer();
    }

    private long kort(int rad) {
        return ((long) kolonner[rad].length << 32) | rad;
    }

    private void elimininer() {
        while (true) {
            while (!enslige.isEmpty()) {
                int c = enslige.poll();
                if (grad[c] == 1) {
                    for (int i = 0; i < radantall[c]; i++) {
                        int r = radene[c][i];
                        if (aktiv[r] && plass(r, c) >= 0) {
                            los(r, c);
                            break;
                        }
                    }
                }
            }
            Long neste = korte.poll();
            if (neste == null) {
                return;
            }
            int r = neste.intValue();
            if (aktiv[r] && kolonner[r].length == (int) (neste >>> 32)) {
                kortest(r);
            }
        }
    }

    private void kortest(int r) {
        int best = -1;
        for (int c : kolonner[r]) {
            if (c < ukjente && (best < 0 || grad[c] < grad[best])) {
                best = c;
            }
        }
        if (best < 0) {
            selvmotsigende |= kolonner[r].length > 0;
            aktiv[r] = false;
            return;
        }
        int[] andre = Arrays.copyOf(radene[best], radantall[best]);
        long invers = invers(tall[r][plass(r, best)]);
        for (int q : andre) {
            int i = aktiv[q] && q != r ? plass(q, best) : -1;
            if (i >= 0) {
                legg(q, r, (p - tall[q][i] * invers % p) % p);
            }
        }
        los(r, best);
    }

    private void los(int r, int c) {
        aktiv[r] = false;
        loste.add(c);
        losteKolonner.add(kolonner[r]);
        losteTall.add(tall[r]);
        for (int k : kolonner[r]) {
            ned(k);
        }
        radene[c] = new int[0];
        radantall[c] = 0;
    }

    private void ned(int k) {
        if (k < ukjente && --grad[k] == 1) {
            enslige.add(k);
        }
    }

    private int plass(int r, int c) {
        return Arrays.binarySearch(kolonner[r], c);
    }

    /** Adds a multiple of one equation to another. */
    private void legg(int til, int fra, long ganger) {
        int[] a = kolonner[til];
        int[] b = kolonner[fra];
        var ny = new int[a.length + b.length];
        var nytall = new int[ny.length];
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < a.length || j < b.length) {
            if (j == b.length || (i < a.length && a[i] < b[j])) {
                ny[n] = a[i];
                nytall[n++] = tall[til][i++];
            } else if (i == a.length || b[j] < a[i]) {
                opp(b[j], til);
                ny[n] = b[j];
                nytall[n++] = (int) (ganger * tall[fra][j++] % p);
            } else {
                long v = (tall[til][i++] + ganger * tall[fra][j]) % p;
                if (v == 0) {
                    ned(b[j]);
                } else {
                    ny[n] = b[j];
                    nytall[n++] = (int) v;
                }
                j++;
            }
        }
        kolonner[til] = Arrays.copyOf(ny, n);
        tall[til] = Arrays.copyOf(nytall, n);
        korte.add(kort(til));
    }

    private void opp(int k, int rad) {
        if (k < ukjente) {
            grad[k]++;
            if (radantall[k] == radene[k].length) {
                rydd(k);
            }
            radene[k][radantall[k]++] = rad;
        }
    }

    // Rows that have lost the unknown are forgotten before the list grows.
    private void rydd(int k) {
        int n = 0;
        for (int i = 0; i < radantall[k]; i++) {
            int r = radene[k][i];
            if (aktiv[r] && plass(r, k) >= 0) {
                radene[k][n++] = r;
            }
        }
        Arrays.sort(radene[k], 0, n);
        int ulike = 0;
        for (int i = 0; i < n; i++) {
            if (i == 0 || radene[k][i] != radene[k][i - 1]) {
                radene[k][ulike++] = radene[k][i];
            }
        }
        radantall[k] = ulike;
        if (ulike * 2 > radene[k].length) {
            radene[k] = Arrays.copyOf(radene[k], ulike * 2 + 4);
        }
    }

    private long invers(long v) {
        long a = v;
        long b = p;
        long x = 1;
        long y = 0;
        while (b != 0) {
            long q = a / b;
            long rest = a - q * b;
            a = b;
            b = rest;
            long neste = x - q * y;
            x = y;
            y = neste;
        }
        return Math.floorMod(x, p);
    }

    /** Whether the constants fit no solution. */
    boolean selvmotsigende() {
        return selvmotsigende;
    }

    /** Number of independent equations. */
    int rang() {
        return loste.size();
    }

    /**
     * A solution with random values for the free unknowns.
     *
     * @param fro decides the random values
     * @param konstant 1 for the equations as they are, 0 for changes that no published cell shows
     */
    long[] losning(long fro, int konstant) {
        var x = new long[ukjente + 1];
        for (int c = 0; c < ukjente; c++) {
            x[c] = Math.floorMod(blandet(fro, c), p);
        }
        x[ukjente] = konstant;
        for (int i = loste.size() - 1; i >= 0; i--) {
            int[] k = losteKolonner.get(i);
            int[] t = losteTall.get(i);
            int c = loste.get(i);
            long sum = 0;
            long egen = 1;
            for (int j = 0; j < k.length; j++) {
                if (k[j] == c) {
                    egen = t[j];
                } else {
                    sum = (sum + t[j] * x[k[j]]) % p;
                }
            }
            x[c] = (egen == 1 ? p - sum : egen == p - 1 ? sum : (p - sum) * invers(egen)) % p;
        }
        return x;
    }

    private static long blandet(long fro, long c) {
        long z = fro * 0x9E3779B97F4A7C15L + (c + 1) * 0xD1342543DE82EF95L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}
