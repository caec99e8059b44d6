package no.barnevernsregister.prikking;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

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
        for (int c = 0; c < a.length; c++) {
            forhold[c] = forhold(c);
            if (del.vernet(c)) {
                vernede.merge(forhold[c], 1, Integer::sum);
            }
        }
    }

    private long forhold(int c) {
        if (b[c] == 0) {
            return a[c] == 0 ? NULL : UENDELIG;
        }
        return Modp.gange(a[c], Modp.invers(b[c]));
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
            long ny = forhold(c);
            if (del.vernet(c) && ny != forhold[c]) {
                vernede.computeIfPresent(forhold[c], (f, n) -> n == 1 ? null : n - 1);
                vernede.merge(ny, 1, Integer::sum);
            }
            forhold[c] = ny;
        }
    }
}
