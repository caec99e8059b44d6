package no.barnevernsregister.prikking.revisor;

import java.util.Arrays;

/**
 * Equations over whole numbers within bounds: for each, the sum of factor times unknown, plus the constant, is zero.
 *
 * @param kolonner unknowns per equation
 * @param faktorer +1 or -1
 * @param konstanter constants
 * @param fra least value per unknown
 * @param til largest value per unknown
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Likninger(int[][] kolonner, byte[][] faktorer, long[] konstanter, long[] fra, long[] til) {
    int antall() {
        return fra.length;
    }

    Likninger medGrenser(long[] nyFra, long[] nyTil) {
        return new Likninger(kolonner, faktorer, konstanter, nyFra, nyTil);
    }

    Likninger med(int ukjent, long minst, long hoyst) {
        long[] nyFra = fra.clone();
        long[] nyTil = til.clone();
        nyFra[ukjent] = Math.max(minst, nyFra[ukjent]);
        nyTil[ukjent] = Math.min(hoyst, nyTil[ukjent]);
        return medGrenser(nyFra, nyTil);
    }

    /** Tightens the bounds, in place, by what each equation leaves for one unknown; false when nothing is left. */
    boolean stram() {
        boolean endret = true;
        for (int runde = 0; endret && runde < 200; runde++) {
            endret = false;
            for (int r = 0; r < kolonner.length; r++) {
                long minst = konstanter[r];
                long hoyst = konstanter[r];
                for (int i = 0; i < kolonner[r].length; i++) {
                    int c = kolonner[r][i];
                    minst += faktorer[r][i] > 0 ? fra[c] : -til[c];
                    hoyst += faktorer[r][i] > 0 ? til[c] : -fra[c];
                }
                if (minst > 0 || hoyst < 0) {
                    return false;
                }
                for (int i = 0; i < kolonner[r].length; i++) {
                    int c = kolonner[r][i];
                    boolean pluss = faktorer[r][i] > 0;
                    // What is left for this one when all others are at their extremes.
                    long opp = pluss ? fra[c] - minst : hoyst + fra[c];
                    long ned = pluss ? til[c] - hoyst : minst + til[c];
                    if (opp < til[c]) {
                        hoyst -= pluss ? til[c] - opp : 0;
                        minst += pluss ? 0 : til[c] - opp;
                        til[c] = opp;
                        endret = true;
                    }
                    if (ned > fra[c]) {
                        minst += pluss ? ned - fra[c] : 0;
                        hoyst -= pluss ? 0 : ned - fra[c];
                        fra[c] = ned;
                        endret = true;
                    }
                }
            }
            for (int c = 0; c < fra.length; c++) {
                if (fra[c] > til[c]) {
                    return false;
                }
            }
        }
        return true;
    }

    /** The same in parts of one: halves for 2, thirds for 3. */
    Likninger iDeler(long deler) {
        return new Likninger(
                kolonner,
                faktorer,
                Arrays.stream(konstanter).map(v -> v * deler).toArray(),
                Arrays.stream(fra).map(v -> v * deler).toArray(),
                Arrays.stream(til).map(v -> v * deler).toArray());
    }

    /** Whether the numbers solve the equations within the bounds, exactly. */
    boolean loses(long[] x) {
        for (int c = 0; c < x.length; c++) {
            if (x[c] < fra[c] || x[c] > til[c]) {
                return false;
            }
        }
        for (int r = 0; r < kolonner.length; r++) {
            long sum = konstanter[r];
            for (int i = 0; i < kolonner[r].length; i++) {
                sum += faktorer[r][i] * x[kolonner[r][i]];
            }
            if (sum != 0) {
                return false;
            }
        }
        return true;
    }

    /** The same equations for some of the unknowns, with the others at given values. */
    Likninger omrade(int[] med, int[] rader, long[] x, int[] plass) {
        var kol = new int[rader.length][];
        var fak = new byte[rader.length][];
        var konst = new long[rader.length];
        for (int i = 0; i < rader.length; i++) {
            int r = rader[i];
            kol[i] = new int[kolonner[r].length];
            fak[i] = new byte[kolonner[r].length];
            konst[i] = konstanter[r];
            int n = 0;
            for (int j = 0; j < kolonner[r].length; j++) {
                int c = kolonner[r][j];
                if (plass[c] >= 0) {
                    kol[i][n] = plass[c];
                    fak[i][n++] = faktorer[r][j];
                } else {
                    konst[i] += faktorer[r][j] * x[c];
                }
            }
            kol[i] = Arrays.copyOf(kol[i], n);
            fak[i] = Arrays.copyOf(fak[i], n);
        }
        return new Likninger(
                kol,
                fak,
                konst,
                Arrays.stream(med).mapToLong(c -> fra[c]).toArray(),
                Arrays.stream(med).mapToLong(c -> til[c]).toArray());
    }
}
