package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What a pattern must hold beyond linear safety. */
interface Krav {
    /** Cells of the net that do not hold it. */
    BitSet brutt(Nett nett, boolean[] skjult);

    /** Whether hiding this published cell may help others on its lines. */
    default boolean hjelper(Nett nett, int celle) {
        return true;
    }

    /** Whether the hidden cells of a line leave a broken one room enough. */
    default boolean harRom(Nett nett, int linje, int brutt, boolean[] skjult) {
        for (int i = nett.linjestart[linje]; i < nett.linjestart[linje + 1]; i++) {
            if (nett.linjecelle[i] != brutt && skjult[nett.linjecelle[i]]) {
                return true;
            }
        }
        return false;
    }

    /** All parts of a pattern. */
    static List<Delnett> deler(Nett nett, boolean[] skjult) {
        var alle = new boolean[skjult.length];
        Arrays.fill(alle, true);
        return Delnett.deler(nett, skjult, alle);
    }
}
