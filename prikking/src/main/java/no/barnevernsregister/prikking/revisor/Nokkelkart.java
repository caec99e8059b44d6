package no.barnevernsregister.prikking.revisor;

import java.util.Arrays;

/** From long keys to the numbers 0, 1, 2 … in the order they came; open addressing, since maps of boxed keys take too much room. */
final class Nokkelkart {
    private long[] nokler = new long[1024];
    private int[] plass = new int[4096];
    private int antall;

    int antall() {
        return antall;
    }

    long nokkel(int nummer) {
        return nokler[nummer];
    }

    /** The number of a key, -1 when it is not here. */
    int finn(long nokkel) {
        for (int i = start(nokkel); plass[i] != 0; i = (i + 1) & (plass.length - 1)) {
            if (nokler[plass[i] - 1] == nokkel) {
                return plass[i] - 1;
            }
        }
        return -1;
    }

    int legg(long nokkel) {
        int svar = finn(nokkel);
        if (svar >= 0) {
            return svar;
        }
        if (antall == nokler.length) {
            nokler = Arrays.copyOf(nokler, antall * 2);
            plass = new int[nokler.length * 4];
            for (int n = 0; n < antall; n++) {
                sett(n);
            }
        }
        nokler[antall] = nokkel;
        sett(antall);
        return antall++;
    }

    private void sett(int nummer) {
        int i = start(nokler[nummer]);
        while (plass[i] != 0) {
            i = (i + 1) & (plass.length - 1);
        }
        plass[i] = nummer + 1;
    }

    private int start(long nokkel) {
        long blandet = nokkel * 0x9E3779B97F4A7C15L;
        return (int) (blandet ^ (blandet >>> 29)) & (plass.length - 1);
    }
}
