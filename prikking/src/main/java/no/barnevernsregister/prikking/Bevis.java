package no.barnevernsregister.prikking;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Step 7: a change in whole numbers that no published cell shows and that moves every hidden cell.
 * Circuits are added up, each with the least factor that leaves no cell of it unmoved.
 */
final class Bevis {
    private Bevis() {}

    /** The change by cell of the net, zero where published; it is checked against every line before it is returned. */
    static long[] bygg(Nett nett, boolean[] skjult) {
        var alle = new boolean[skjult.length];
        Arrays.fill(alle, true);
        var z = new long[skjult.length];
        Delnett.deler(nett, skjult, alle).parallelStream().forEach(del -> {
            long[] dz = del(del);
            for (int i = 0; i < dz.length; i++) {
                z[del.celle[i]] = dz[i];
            }
        });
        kontroller(nett, skjult, z);
        return z;
    }

    private static long[] del(Delnett del) {
        var z = new long[del.celler()];
        var rom = new Nullrom(del);
        for (int c = 0; c < z.length; c++) {
            if (z[c] == 0 && rom.fri(c)) {
                legg(z, rom.krets(c));
            }
        }
        for (int c = 0; c < z.length; c++) {
            int[] frie = z[c] == 0 ? rom.avhenger(c).celler : new int[0];
            for (int i = 0; i < frie.length && z[c] == 0; i++) {
                legg(z, rom.krets(frie[i]));
            }
        }
        return z;
    }

    private static void legg(long[] z, @Nullable Krets krets) {
        if (krets == null) {
            return;
        }
        for (long faktor = 1; ; faktor = faktor > 0 ? -faktor : 1 - faktor) {
            boolean gar = true;
            for (int i = 0; i < krets.celler.length && gar; i++) {
                gar = Math.addExact(z[krets.celler[i]], Math.multiplyExact(faktor, krets.tall[i])) != 0;
            }
            if (gar) {
                for (int i = 0; i < krets.celler.length; i++) {
                    z[krets.celler[i]] += faktor * krets.tall[i];
                }
                return;
            }
        }
    }

    private static void kontroller(Nett nett, boolean[] skjult, long[] z) {
        for (int l = 0; l < nett.linjer(); l++) {
            long sum = 0;
            for (int i = nett.linjestart[l]; i < nett.linjestart[l + 1]; i++) {
                sum = Math.addExact(sum, nett.linjetegn[i] * z[nett.linjecelle[i]]);
            }
            if (sum != 0) {
                throw new IllegalStateException("The certificate does not add up to zero along a line.");
            }
        }
        for (int c = 0; c < z.length; c++) {
            if (z[c] != 0 && !skjult[c]) {
                throw new IllegalStateException("The certificate moves a published cell.");
            }
            if (z[c] == 0 && nett.vernet[c]) {
                throw new UsikkerUtgivelse("A small count is derivable from the published cells.");
            }
        }
    }
}
