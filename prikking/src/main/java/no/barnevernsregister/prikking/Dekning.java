package no.barnevernsregister.prikking;

import java.util.BitSet;

/** Step 2: hides the best cover in every line that has one hidden cell, until there is none. */
final class Dekning {
    private final Nett nett;
    private final boolean[] skjult;
    private final int[] skjulteI;
    private final boolean enkel;

    /** With {@code enkel} the cheapest cell covers; otherwise one that mends most lines. */
    Dekning(Nett nett, boolean[] skjult, boolean enkel) {
        this.nett = nett;
        this.skjult = skjult;
        this.enkel = enkel;
        skjulteI = new int[nett.linjer()];
    }

    void dekk() {
        var ko = new BitSet();
        for (int l = 0; l < skjulteI.length; l++) {
            for (int i = nett.linjestart[l]; i < nett.linjestart[l + 1]; i++) {
                skjulteI[l] += skjult[nett.linjecelle[i]] ? 1 : 0;
            }
            if (skjulteI[l] == 1) {
                ko.set(l);
            }
        }
        for (int l = ko.nextSetBit(0); l >= 0; l = neste(ko, l)) {
            ko.clear(l);
            int valgt = verdtDekning(l) ? best(l) : -1;
            if (valgt >= 0) {
                skjult[valgt] = true;
                for (int k = nett.cellestart[valgt]; k < nett.cellestart[valgt + 1]; k++) {
                    int m = nett.cellelinje[k];
                    skjulteI[m]++;
                    ko.set(m, skjulteI[m] == 1);
                }
            }
        }
    }

    private static int neste(BitSet ko, int l) {
        int n = ko.nextSetBit(l);
        return n >= 0 ? n : ko.nextSetBit(0);
    }

    // The complement of a share is hidden always, and only matters when it is small.
    private boolean verdtDekning(int l) {
        for (int i = nett.linjestart[l]; i < nett.linjestart[l + 1]; i++) {
            int c = nett.linjecelle[i];
            if (skjult[c]) {
                return nett.vernet[c] || !nett.tenkt[c];
            }
        }
        return false;
    }

    private int best(int linje) {
        int best = -1;
        long bestNytte = 0;
        for (int i = nett.linjestart[linje]; i < nett.linjestart[linje + 1]; i++) {
            int c = nett.linjecelle[i];
            if (!skjult[c] && nett.kanSkjules[c]) {
                long nytte = enkel ? 0 : nytte(c);
                boolean bedre = best < 0
                        || nytte > bestNytte
                        || (nytte == bestNytte
                                && (nett.verdi[c] < nett.verdi[best]
                                        || (nett.verdi[c] == nett.verdi[best] && c < best)));
                if (bedre) {
                    best = c;
                    bestNytte = nytte;
                }
            }
        }
        return best;
    }

    private long nytte(int celle) {
        long sum = 0;
        for (int k = nett.cellestart[celle]; k < nett.cellestart[celle + 1]; k++) {
            int antall = skjulteI[nett.cellelinje[k]];
            sum += antall == 1 ? 1 : antall == 0 ? -1 : 0;
        }
        return sum;
    }
}
