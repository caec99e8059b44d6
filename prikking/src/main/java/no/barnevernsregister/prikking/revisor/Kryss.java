package no.barnevernsregister.prikking.revisor;

import java.util.BitSet;
import java.util.List;

/**
 * The cells of all tables with the same dimensions: per dimension the nodes they use, and the parts each node is summed from.
 * A node that no row shows is in it only where two codes seen overlap, or a code seen is more than its seen parts.
 */
final class Kryss {
    private final List<BitSet> noder;
    private final int[][][] deler;

    /**
     * Finds the parts.
     *
     * @param sett per dimension the nodes seen; the total alone for a dimension the tables have not
     */
    Kryss(List<Akse> akser, List<BitSet> sett) {
        noder = sett.stream().map(s -> (BitSet) s.clone()).toList();
        deler = new int[akser.size()][][];
        for (int d = 0; d < deler.length; d++) {
            deler[d] = akser.get(d).fullfor(noder.get(d));
        }
    }

    BitSet noder(int d) {
        return noder.get(d);
    }

    int[] deler(int d, int node) {
        return deler[d][node];
    }

    boolean har(Celler celler, int celle) {
        for (int d = 0; d < deler.length; d++) {
            if (!noder.get(d).get(celler.knute(celle, d))) {
                return false;
            }
        }
        return true;
    }
}
