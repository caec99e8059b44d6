package no.barnevernsregister.prikking;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Step 4: publishes secondaries again, in the given order, as long as no protected cell becomes derivable.
 * Publishing s gives c away exactly when every change the lines allow moves them in one proportion.
 * Two random changes decide it, with error below 2^-59 a question, and a look-up by their ratio finds all such c at once.
 * When s is published, a change that moves it takes it out of both, and they stay random among the changes that are left.
 */
final class Frigjoring {
    private static final long NULL = -1;
    private static final long UENDELIG = -2;
    private final Delnett del;
    private final long[] a;
    private final long[] b;
    private final long[] forhold;
    private final Map<Long, Integer> vernede = new HashMap<>();
    private final Nullrom rom;

    Frigjoring(Delnett del, Nullrom rom, long[] a, long[] b) {
        this.del = del;
        this.rom = rom;
        this.a = a;
        this.b = b;
        forhold = new long[a.length];
        int[] alle = IntStream.range(0, a.length).toArray();
        long[] nye = forhold(alle);
        for (int c : alle) {
            forhold[c] = nye[c];
            if (del.vernet(c)) {
                vernede.merge(forhold[c], 1, Integer::sum);
            }
        }
    }

    /** The ratio of the two changes in each cell; all are inverted at the price of one inversion. */
    private long[] forhold(int[] celler) {
        var svar = new long[celler.length];
        long produkt = 1;
        for (int i = 0; i < celler.length; i++) {
            svar[i] = produkt;
            produkt = b[celler[i]] == 0 ? produkt : Modp.gange(produkt, b[celler[i]]);
        }
        long invers = Modp.invers(produkt);
        for (int i = celler.length - 1; i >= 0; i--) {
            int c = celler[i];
            if (b[c] == 0) {
                svar[i] = a[c] == 0 ? NULL : UENDELIG;
            } else {
                svar[i] = Modp.gange(a[c], Modp.gange(invers, svar[i]));
                invers = Modp.gange(invers, b[c]);
            }
        }
        return svar;
    }

    /** Goes through the secondaries in the order given. */
    void frigjor(int[] rekkefolge) {
        for (int s : rekkefolge) {
            if (forhold[s] == NULL) {
                del.skjult[s] = false;
            } else if (!vernede.containsKey(forhold[s])) {
                fest(s, Objects.requireNonNull(rom.fest(s), "A cell that can move has a change."));
                del.skjult[s] = false;
            }
        }
    }

    private void fest(int s, Nullrom.Endring endring) {
        long ws = 0;
        for (int i = 0; i < endring.celler.length; i++) {
            ws = endring.celler[i] == s ? endring.tall[i] : ws;
        }
        long invers = Modp.invers(ws);
        long ma = Modp.gange(a[s], invers);
        long mb = Modp.gange(b[s], invers);
        for (int i = 0; i < endring.celler.length; i++) {
            int c = endring.celler[i];
            long w = endring.tall[i];
            a[c] = Modp.minus(a[c], Modp.gange(ma, w));
            b[c] = Modp.minus(b[c], Modp.gange(mb, w));
        }
        long[] nye = forhold(endring.celler);
        for (int i = 0; i < nye.length; i++) {
            int c = endring.celler[i];
            if (del.vernet(c) && nye[i] != forhold[c]) {
                vernede.computeIfPresent(forhold[c], (f, n) -> n == 1 ? null : n - 1);
                vernede.merge(nye[i], 1, Integer::sum);
            }
            forhold[c] = nye[i];
        }
    }
}
