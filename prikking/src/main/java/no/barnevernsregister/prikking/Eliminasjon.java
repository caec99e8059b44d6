package no.barnevernsregister.prikking;

import java.util.Arrays;

/**
 * Exact sparse elimination of the lines of some cells modulo 2^61 - 1.
 * The column in fewest rows goes first and takes its shortest row with it, which keeps the rows short.
 */
final class Eliminasjon {
    /** The columns in the order they were eliminated, each with the row it took: its other columns come later or are free. */
    final int[] pivotkolonne;

    final int[] pivotrad;
    final int[][] plass;
    final long[][] tall;
    int pivoter;
    private final int[][] rader;
    private final int[] iRad;
    private final int[] grad;
    private final Koer koer;
    private final boolean[] last;
    private int[] bufPlass = new int[64];
    private long[] bufTall = new long[64];

    /**
     * Eliminates.
     *
     * @param plass for each row its columns, rising
     * @param tall for each row its numbers
     */
    private Eliminasjon(int kolonner, int[][] plass, long[][] tall) {
        this.plass = plass;
        this.tall = tall;
        rader = new int[kolonner][];
        iRad = new int[kolonner];
        grad = new int[kolonner];
        for (int[] rad : plass) {
            for (int k : rad) {
                grad[k]++;
            }
        }
        for (int k = 0; k < kolonner; k++) {
            rader[k] = new int[grad[k]];
        }
        for (int r = 0; r < plass.length; r++) {
            for (int k : plass[r]) {
                rader[k][iRad[k]++] = r;
            }
        }
        pivotkolonne = new int[Math.min(kolonner, plass.length)];
        pivotrad = new int[pivotkolonne.length];
        last = new boolean[plass.length];
        koer = new Koer(kolonner, plass.length);
        for (int k = kolonner - 1; k >= 0; k--) {
            if (grad[k] > 0) {
                koer.inn(k, grad[k]);
            }
        }
        for (int k = koer.minst(); k >= 0; k = koer.minst()) {
            koer.ut(k);
            eliminer(k);
        }
    }

    /** Eliminates the lines of the cells of a part that are hidden. */
    static Eliminasjon av(Delnett del) {
        int linjer = del.linjer();
        var plass = new int[linjer][];
        var tall = new long[linjer][];
        int rad = 0;
        for (int l = 0; l < linjer; l++) {
            int n = 0;
            for (int i = del.linjestart[l]; i < del.linjestart[l + 1]; i++) {
                n += del.skjult[del.linjecelle[i]] ? 1 : 0;
            }
            if (n > 0) {
                plass[rad] = new int[n];
                tall[rad] = new long[n];
                int j = 0;
                for (int i = del.linjestart[l]; i < del.linjestart[l + 1]; i++) {
                    if (del.skjult[del.linjecelle[i]]) {
                        plass[rad][j] = del.linjecelle[i];
                        tall[rad][j++] = Modp.fra(del.linjetegn[i]);
                    }
                }
                rad++;
            }
        }
        return new Eliminasjon(del.celler(), Arrays.copyOf(plass, rad), Arrays.copyOf(tall, rad));
    }

    private void eliminer(int k) {
        int p = -1;
        int n = 0;
        for (int i = 0; i < iRad[k]; i++) {
            int r = rader[k][i];
            if (!last[r] && Arrays.binarySearch(plass[r], k) >= 0) {
                rader[k][n++] = r;
                if (p < 0 || plass[r].length < plass[p].length) {
                    p = r;
                }
            }
        }
        iRad[k] = n;
        last[p] = true;
        long invers = Modp.invers(tall[p][Arrays.binarySearch(plass[p], k)]);
        for (int i = 0; i < n; i++) {
            int r = rader[k][i];
            int her = r == p ? -1 : Arrays.binarySearch(plass[r], k);
            // Negative too when the list holds the row twice and it is done.
            if (her >= 0) {
                trekk(r, p, Modp.gange(invers, tall[r][her]), k);
            }
        }
        pivotkolonne[pivoter] = k;
        pivotrad[pivoter++] = p;
        for (int j : plass[p]) {
            if (j != k) {
                endre(j, -1);
            }
        }
        rader[k] = new int[0];
    }

    private void endre(int kolonne, int med) {
        grad[kolonne] += med;
        koer.flytt(kolonne, grad[kolonne]);
    }

    private void trekk(int r, int p, long ganger, int kolonne) {
        int[] ap = plass[r];
        int[] bp = plass[p];
        long[] at = tall[r];
        long[] bt = tall[p];
        int mest = ap.length + bp.length;
        if (bufPlass.length < mest) {
            bufPlass = new int[mest * 2];
            bufTall = new long[mest * 2];
        }
        int n = 0;
        int i = 0;
        int j = 0;
        while (i < ap.length || j < bp.length) {
            int a = i < ap.length ? ap[i] : Integer.MAX_VALUE;
            int b = j < bp.length ? bp[j] : Integer.MAX_VALUE;
            if (a < b) {
                bufPlass[n] = a;
                bufTall[n++] = at[i++];
            } else if (b < a) {
                bufPlass[n] = b;
                bufTall[n++] = Modp.minus(0, Modp.gange(ganger, bt[j++]));
                nyRad(b, r);
                endre(b, 1);
            } else {
                long verdi = Modp.minus(at[i++], Modp.gange(ganger, bt[j++]));
                if (verdi != 0) {
                    bufPlass[n] = a;
                    bufTall[n++] = verdi;
                } else if (a != kolonne) {
                    endre(a, -1);
                }
            }
        }
        plass[r] = Arrays.copyOf(bufPlass, n);
        tall[r] = Arrays.copyOf(bufTall, n);
    }

    private void nyRad(int kolonne, int rad) {
        if (iRad[kolonne] == rader[kolonne].length) {
            rydd(kolonne);
        }
        rader[kolonne][iRad[kolonne]++] = rad;
    }

    // Rows that no longer hold the column are dropped before the list grows.
    private void rydd(int kolonne) {
        int n = 0;
        int[] gamle = rader[kolonne];
        for (int i = 0; i < iRad[kolonne]; i++) {
            int r = gamle[i];
            if (!last[r] && Arrays.binarySearch(plass[r], kolonne) >= 0) {
                gamle[n++] = r;
            }
        }
        iRad[kolonne] = n;
        if (n * 4 >= gamle.length * 3) {
            rader[kolonne] = Arrays.copyOf(gamle, gamle.length * 2 + 4);
        }
    }

    /** Columns by how many rows they are in. */
    private static final class Koer {
        private final int[] forst;
        private final int[] neste;
        private final int[] forrige;
        private final int[] ko;
        private int lav;

        Koer(int kolonner, int rader) {
            forst = new int[rader + 2];
            neste = new int[kolonner];
            forrige = new int[kolonner];
            ko = new int[kolonner];
            Arrays.fill(forst, -1);
            Arrays.fill(ko, -1);
        }

        void inn(int k, int i) {
            ko[k] = i;
            neste[k] = forst[i];
            forrige[k] = -1;
            if (forst[i] >= 0) {
                forrige[forst[i]] = k;
            }
            forst[i] = k;
            lav = Math.min(lav, i);
        }

        void ut(int k) {
            if (forrige[k] >= 0) {
                neste[forrige[k]] = neste[k];
            } else {
                forst[ko[k]] = neste[k];
            }
            if (neste[k] >= 0) {
                forrige[neste[k]] = forrige[k];
            }
            ko[k] = -1;
        }

        void flytt(int k, int i) {
            if (ko[k] >= 0) {
                ut(k);
                inn(k, i);
            }
        }

        /** A column in at least one row, and in fewest; -1 when all are done. */
        int minst() {
            for (int i = Math.max(1, lav); i < forst.length; i++) {
                if (forst[i] >= 0) {
                    lav = i;
                    return forst[i];
                }
            }
            return -1;
        }
    }
}
