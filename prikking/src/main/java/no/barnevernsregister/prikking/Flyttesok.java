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
    private final int[] slakk;
    private final int[] valgte = new int[64];
    private final long[] flyttet;
    private final BitSet rort = new BitSet();
    private int antallOpprort;
    private int antallValgte;
    private int igjen;
    private int steg;
    private final int innsats;

    Flyttesok(Delnett del) {
        this(del, 1);
    }

    /** A search that tries so many times longer before it gives up. */
    Flyttesok(Delnett del, int innsats) {
        this.del = del;
        this.innsats = innsats;
        x = new byte[del.celler()];
        flyttet = new long[del.celler()];
        sum = new int[del.linjer()];
        opprort = new int[del.linjer()];
        plass = new int[del.linjer()];
        Arrays.fill(plass, -1);
        slakk = slakk(del);
    }

    /** For each line the hidden cell that is on no other line, -1 when there is none: it takes what it can of an upset. */
    private static int[] slakk(Delnett del) {
        var svar = new int[del.linjer()];
        Arrays.fill(svar, -1);
        for (int c = 0; c < del.celler(); c++) {
            if (del.skjult[c] && del.cellestart[c + 1] - del.cellestart[c] == 1) {
                svar[del.cellelinje[del.cellestart[c]]] = c;
            }
        }
        return svar;
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
            igjen = FORSOK[f] * innsats;
            legg(celle, vei);
            funnet = let(STORRELSER[f]);
            if (funnet) {
                bokSlakk();
            }
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

    private void bokSlakk() {
        var linjer = new BitSet();
        for (int v = 0; v < antallValgte; v++) {
            for (int k = del.cellestart[valgte[v]]; k < del.cellestart[valgte[v] + 1]; k++) {
                linjer.set(del.cellelinje[k]);
            }
        }
        linjer.stream().filter(l -> sum[l] != 0).forEach(l -> bok(slakk[l], slakken(l, sum[l])));
    }

    /** How much the cell of the line's own must move to mend it. */
    private long slakken(int linje, int avvik) {
        return -(long) steg * avvik * del.celletegn[del.cellestart[slakk[linje]]];
    }

    /** Whether a line with this sum is upset. */
    private boolean erOpprort(int linje, int avvik) {
        int c = slakk[linje];
        return avvik != 0
                && (c < 0
                        || x[c] != 0
                        || del.verdi(c) + flyttet[c] + slakken(linje, avvik) < del.nett.minst[del.celle[c]]);
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
            int l = del.cellelinje[k];
            p += opprort(l, sum[l] + vei * del.celletegn[k]) - opprort(l, sum[l]);
        }
        return p;
    }

    private int opprort(int linje, int avvik) {
        return erOpprort(linje, avvik) ? Math.abs(avvik) : 0;
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
            boolean opprort_ = erOpprort(l, sum[l]);
            if (opprort_ && plass[l] < 0) {
                plass[l] = antallOpprort;
                opprort[antallOpprort++] = l;
            } else if (!opprort_ && plass[l] >= 0) {
                int siste = opprort[--antallOpprort];
                opprort[plass[l]] = siste;
                plass[siste] = plass[l];
                plass[l] = -1;
            }
        }
    }
}
