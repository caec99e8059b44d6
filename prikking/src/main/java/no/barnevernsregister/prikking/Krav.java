package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/** What a pattern must hold beyond linear safety. */
interface Krav {
    /** Cells of the net that do not hold it. */
    BitSet brutt(Nett nett, boolean[] skjult);

    /** How much a hidden cell helps the others on its lines. */
    default long hjelp(Nett nett, int celle) {
        return 1;
    }

    /** How much help a broken cell needs on each of its lines. */
    default long behov() {
        return 1;
    }

    /** All parts of a pattern. */
    static List<Delnett> deler(Nett nett, boolean[] skjult) {
        var alle = new boolean[skjult.length];
        Arrays.fill(alle, true);
        return Delnett.deler(nett, skjult, alle);
    }
}
