package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.BitSet;

/**
 * Finds another table of whole numbers that fits all published cells and differs by a given step in a given cell.
 * The cell is moved; each line that this upsets is mended by the cell that leaves fewest lines upset and that does not fall
 * below its least value. Typically it ends with +1 -1 -1 +1 steps in a corner of a table.
 */
final class Flyttesok {
    private static final int[] STORRELSER = {3, 7, 15, 40};
    private static final int[] FORSOK = {60, 150, 300, 600};
    private static final int VALG = 6;

    private final Delnett del;
    private final byte[] x;
    private final int[] sum;
    private final int[] opprort;
    private final int[] plass;
    private final int[] valgte = new int[64];
    private final long[] flyttet;
    private final BitSet rort = new BitSet();
    private int antallOpprort;
    private int antallValgte;
    private int igjen;
    private int steg;

    Flyttesok(Delnett del) {
        this.del = del;
        x = new byte[del.celler()];
        flyttet = new long[del.celler()];
        sum = new int[del.linjer()];
        opprort = new int[del.linjer()];
        plass = new int[del.linjer()];
        Arrays.fill(plass, -1);
    }

    /**
     * Moves the cell up (1) or down (-1) as far as asked, or as far as a way is found: in one step, else one by one, each
     * from the table that the last one left. {@link #flyttet} then holds the whole move until {@link #glem}.
     */
    int flytt(int celle, int vei, int lengde) {
        if (lengde > 1 && skritt(celle, vei, lengde)) {
            return lengde;
        }
        int n = 0;
        while (n < lengde && skritt(celle, vei, 1)) {
            n++;
        }
        return n;
    }

    private boolean skritt(int celle, int vei, int lengde) {
        steg = lengde;
        if (!kan(celle, vei)) {
            return false;
        }
        boolean funnet = false;
        for (int f = 0; f < FORSOK.length && !funnet; f++) {
            igjen = FORSOK[f];
            legg(celle, vei);
            funnet = let(STORRELSER[f]);
            while (antallValgte > 0) {
                int c = valgte[antallValgte - 1];
                if (funnet) {
                    bok(c, (long) steg * x[c]);
                }
                fjern(c);
            }
        }
        return funnet;
    }

    private void bok(int celle, long endring) {
        rort.set(celle);
        flyttet[celle] += endring;
    }

    /** Cells that the last moves touched. */
    BitSet rort() {
        return rort;
    }

    long flyttet(int celle) {
        return flyttet[celle];
    }

    void glem() {
        rort.stream().forEach(c -> flyttet[c] = 0);
        rort.clear();
    }

    private boolean kan(int celle, int vei) {
        return vei > 0 || del.verdi(celle) + flyttet[celle] - steg >= del.nett.minst[del.celle[celle]];
    }

    private boolean let(int storrelse) {
        if (antallOpprort == 0) {
            return true;
        }
        if (storrelse == 0 || --igjen < 0) {
            return false;
        }
        int linje = korteste();
        int[] kandidat = new int[VALG];
        int[] poeng = new int[VALG];
        int n = 0;
        for (int i = del.linjestart[linje]; i < del.linjestart[linje + 1]; i++) {
            int c = del.linjecelle[i];
            int vei = sum[linje] * del.linjetegn[i] > 0 ? -1 : 1;
            if (del.skjult[c] && x[c] == 0 && kan(c, vei)) {
                n = ranger(kandidat, poeng, n, c, poeng(c, vei));
            }
        }
        for (int i = 0; i < n; i++) {
            int c = kandidat[i];
            legg(c, sum[linje] * tegn(linje, c) > 0 ? -1 : 1);
            if (let(storrelse - 1)) {
                return true;
            }
            fjern(c);
        }
        return false;
    }

    /** Keeps the candidates with fewest points, in rising order. */
    private static int ranger(int[] kandidat, int[] poeng, int n, int celle, int p) {
        int j = Math.min(n, VALG);
        while (j > 0 && poeng[j - 1] > p) {
            j--;
        }
        if (j == VALG) {
            return n;
        }
        int slutt = Math.min(n, VALG - 1);
        System.arraycopy(kandidat, j, kandidat, j + 1, slutt - j);
        System.arraycopy(poeng, j, poeng, j + 1, slutt - j);
        kandidat[j] = celle;
        poeng[j] = p;
        return slutt + 1;
    }

    private int tegn(int linje, int celle) {
        for (int k = del.cellestart[celle]; k < del.cellestart[celle + 1]; k++) {
            if (del.cellelinje[k] == linje) {
                return del.celletegn[k];
            }
        }
        throw new IllegalStateException("The cell is not on the line.");
    }

    private int korteste() {
        int best = opprort[0];
        for (int i = 1; i < antallOpprort; i++) {
            int l = opprort[i];
            if (lengde(l) < lengde(best) || (lengde(l) == lengde(best) && l < best)) {
                best = l;
            }
        }
        return best;
    }

    private int lengde(int linje) {
        return del.linjestart[linje + 1] - del.linjestart[linje];
    }

    /** How many more lines are upset when the cell moves. */
    private int poeng(int celle, int vei) {
        int p = 0;
        for (int k = del.cellestart[celle]; k < del.cellestart[celle + 1]; k++) {
            int for_ = sum[del.cellelinje[k]];
            p += Math.abs(for_ + vei * del.celletegn[k]) - Math.abs(for_);
        }
        return p;
    }

    private void legg(int celle, int vei) {
        x[celle] = (byte) vei;
        valgte[antallValgte++] = celle;
        endre(celle, vei);
    }

    private void fjern(int celle) {
        int vei = x[celle];
        x[celle] = 0;
        antallValgte--;
        endre(celle, -vei);
    }

    private void endre(int celle, int vei) {
        for (int k = del.cellestart[celle]; k < del.cellestart[celle + 1]; k++) {
            int l = del.cellelinje[k];
            sum[l] += vei * del.celletegn[k];
            if (sum[l] != 0 && plass[l] < 0) {
                plass[l] = antallOpprort;
                opprort[antallOpprort++] = l;
            } else if (sum[l] == 0 && plass[l] >= 0) {
                int siste = opprort[--antallOpprort];
                opprort[plass[l]] = siste;
                plass[siste] = plass[l];
                plass[l] = -1;
            }
        }
    }
}
