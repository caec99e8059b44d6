package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Unknown cells that sums tie together, and the equations between them: for each, the sum of factor times unknown, plus the constant, is zero.
 *
 * @param celler numbers of the unknown cells, rising; an equation names them by their place here
 * @param kolonner places per equation, rising
 * @param faktorer +1 or -1 per place
 * @param konstanter what the published cells add to the equation
 * @param linjer which sum each equation comes from
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Komponent(int[] celler, int[][] kolonner, byte[][] faktorer, long[] konstanter, int[] linjer) {

    /** Splits the unknown cells; those in no sum are in no component. */
    static List<Komponent> finn(int[][] linjer, boolean[] kjent, long[] verdi) {
        var rot = new int[kjent.length];
        Arrays.setAll(rot, i -> i);
        for (int[] linje : linjer) {
            int forst = -1;
            for (int c : linje) {
                if (!kjent[c]) {
                    int r = rotTil(rot, c);
                    if (forst >= 0 && r != forst) {
                        rot[r] = forst;
                    } else {
                        forst = r;
                    }
                }
            }
        }
        return new Deling(linjer, kjent, verdi, rot).bygg();
    }

    private static int rotTil(int[] rot, int c) {
        int i = c;
        while (rot[i] != i) {
            rot[i] = rot[rot[i]];
            i = rot[i];
        }
        return i;
    }

    @SuppressWarnings("ArrayRecordComponent") // never compared
    private record Deling(int[][] linjer, boolean[] kjent, long[] verdi, int[] rot) {
        List<Komponent> bygg() {
            var linjerAv = new int[kjent.length];
            var cellerAv = new int[kjent.length];
            for (int l = 0; l < linjer.length; l++) {
                int r = rotAv(linjer[l]);
                if (r >= 0) {
                    linjerAv[r]++;
                }
            }
            for (int c = 0; c < kjent.length; c++) {
                if (!kjent[c]) {
                    cellerAv[rotTil(rot, c)]++;
                }
            }
            var celler = new int[kjent.length][];
            var egne = new int[kjent.length][];
            var plass = new int[kjent.length];
            for (int c = 0; c < kjent.length; c++) {
                if (linjerAv[c] > 0) {
                    celler[c] = new int[cellerAv[c]];
                    egne[c] = new int[linjerAv[c]];
                }
            }
            Arrays.fill(cellerAv, 0);
            Arrays.fill(linjerAv, 0);
            for (int c = 0; c < kjent.length; c++) {
                if (!kjent[c]) {
                    int r = rotTil(rot, c);
                    plass[c] = cellerAv[r]++;
                    if (celler[r] != null) {
                        celler[r][plass[c]] = c;
                    }
                }
            }
            for (int l = 0; l < linjer.length; l++) {
                int r = rotAv(linjer[l]);
                if (r >= 0) {
                    egne[r][linjerAv[r]++] = l;
                }
            }
            var svar = new ArrayList<Komponent>();
            for (int r = 0; r < kjent.length; r++) {
                if (celler[r] != null) {
                    svar.add(komponent(celler[r], egne[r], plass));
                }
            }
            return svar;
        }

        private int rotAv(int[] linje) {
            for (int c : linje) {
                if (!kjent[c]) {
                    return rotTil(rot, c);
                }
            }
            return -1;
        }

        private Komponent komponent(int[] celler, int[] egne, int[] plass) {
            var kolonner = new int[egne.length][];
            var faktorer = new byte[egne.length][];
            var konstanter = new long[egne.length];
            for (int i = 0; i < egne.length; i++) {
                int[] linje = linjer[egne[i]];
                var ord = new long[linje.length];
                int n = 0;
                for (int j = 0; j < linje.length; j++) {
                    long fortegn = j == 0 ? 1 : -1;
                    if (kjent[linje[j]]) {
                        konstanter[i] += fortegn * verdi[linje[j]];
                    } else {
                        ord[n++] = 2L * plass[linje[j]] + (j == 0 ? 1 : 0);
                    }
                }
                Arrays.sort(ord, 0, n);
                kolonner[i] = new int[n];
                faktorer[i] = new byte[n];
                for (int j = 0; j < n; j++) {
                    kolonner[i][j] = (int) (ord[j] >> 1);
                    faktorer[i][j] = (byte) ((ord[j] & 1) == 1 ? 1 : -1);
                }
            }
            return new Komponent(celler, kolonner, faktorer, konstanter, egne);
        }
    }
}
