package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.TreeSet;

/** Steps 1 to 3: hide covers along lines, then widen around every primary that is still derivable. */
final class Dekning {
    private final Tilstand t;
    private final int[] skjulteI;
    private final boolean enkel;

    /** With {@code enkel} the cheapest cell covers; otherwise one that mends most lines. */
    Dekning(Tilstand t, boolean enkel) {
        this.t = t;
        this.enkel = enkel;
        skjulteI = new int[t.rom.linjer.length];
    }

    void dekk() {
        for (int l = 0; l < skjulteI.length; l++) {
            for (int c : t.rom.linjer[l]) {
                skjulteI[l] += t.skjult[c] ? 1 : 0;
            }
        }
        var ko = new TreeSet<Integer>();
        for (int l = 0; l < skjulteI.length; l++) {
            if (skjulteI[l] == 1) {
                ko.add(l);
            }
        }
        while (!ko.isEmpty()) {
            int valgt = billigst(t.rom.linjer[java.util.Objects.requireNonNull(ko.pollFirst())]);
            if (valgt >= 0) {
                t.skjult[valgt] = true;
                for (int l : t.rom.linjerAv[valgt]) {
                    skjulteI[l]++;
                    if (skjulteI[l] == 1) {
                        ko.add(l);
                    } else {
                        ko.remove(l);
                    }
                }
            }
        }
    }

    private int billigst(int[] linje) {
        int best = -1;
        long bestNytte = 0;
        for (int c : linje) {
            if (!t.skjult[c] && t.kanSkjules[c]) {
                long nytte = nytte(c);
                boolean bedre =
                        best < 0 || nytte > bestNytte || (nytte == bestNytte && t.rom.verdier[c] < t.rom.verdier[best]);
                if (bedre) {
                    best = c;
                    bestNytte = nytte;
                }
            }
        }
        return best;
    }

    private long nytte(int celle) {
        if (enkel) {
            return 0;
        }
        long sum = 0;
        for (int l : t.rom.linjerAv[celle]) {
            sum += skjulteI[l] == 1 ? 1 : skjulteI[l] == 0 ? -1 : 0;
        }
        return sum;
    }

    /** Hides wider and wider surroundings of derivable primaries until none is left. */
    void sikre() {
        for (int omkrets = 1; ; omkrets++) {
            boolean[] utsatt = utsatte();
            boolean noen = false;
            for (boolean u : utsatt) {
                noen |= u;
            }
            if (!noen) {
                return;
            }
            if (omkrets > 12) {
                throw new UsikkerUtgivelse("A small count is derivable even with every other cell hidden.");
            }
            boolean[] naer = utsatt;
            for (int i = 0; i < omkrets; i++) {
                naer = naboer(naer);
            }
            for (int c = 0; c < naer.length; c++) {
                t.skjult[c] |= naer[c] && t.kanSkjules[c];
            }
        }
    }

    private boolean[] naboer(boolean[] fra) {
        boolean[] svar = fra.clone();
        for (int[] linje : t.rom.linjer) {
            boolean treff = Arrays.stream(linje).anyMatch(c -> fra[c]);
            if (treff) {
                Arrays.stream(linje).forEach(c -> svar[c] = true);
            }
        }
        return svar;
    }

    /** Primaries, and ones in a group, that the published cells give away. */
    boolean[] utsatte() {
        var verdi = new long[t.skjult.length];
        int[] plass = t.plasser();
        for (int[] del : t.komponenter(false)) {
            Nullrom rom = t.nullrom(del, plass);
            long[] x = Nullrom.tilfeldige(rom, 1, 7).getFirst();
            for (int i = 0; i < x.length; i++) {
                verdi[rom.celler()[i]] = x[i];
            }
        }
        var svar = new boolean[verdi.length];
        for (int c = 0; c < svar.length; c++) {
            svar[c] = t.primar[c] && verdi[c] == 0;
        }
        for (int[] gruppe : t.grupper) {
            long sum = 0;
            for (int c : gruppe) {
                sum = Modp.pluss(sum, verdi[c]);
            }
            if (sum == 0) {
                svar[gruppe[0]] = true;
            }
        }
        return svar;
    }
}
