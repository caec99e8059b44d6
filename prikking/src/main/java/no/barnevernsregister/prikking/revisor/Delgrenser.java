package no.barnevernsregister.prikking.revisor;

import java.util.HashMap;
import java.util.Map;

/** Bounds where codes overlap, so that parts do not add up: a part is at most the whole, the whole at most all parts together. */
final class Delgrenser {
    private final Map<Integer, long[]> grenser = new HashMap<>();

    Delgrenser(Grunnlag grunnlag) {
        Celler celler = grunnlag.celler;
        var ikkeAdditiv = new boolean[grunnlag.additiv.length];
        for (int d = 0; d < ikkeAdditiv.length; d++) {
            ikkeAdditiv[d] = !grunnlag.additiv[d];
        }
        for (int[] linje : celler.linjer(0, ikkeAdditiv)) {
            long storst = 0;
            long sum = 0;
            boolean alle = true;
            for (int i = 1; i < linje.length; i++) {
                alle &= celler.vist(linje[i]);
                storst = Math.max(storst, celler.verdi(linje[i]));
                sum += celler.verdi(linje[i]);
                if (celler.vist(linje[0])) {
                    snevre(linje[i], 0, celler.verdi(linje[0]));
                }
            }
            snevre(linje[0], storst, alle ? sum : Long.MAX_VALUE);
        }
    }

    private void snevre(int celle, long fra, long til) {
        grenser.merge(celle, new long[] {fra, til}, (a, b) -> new long[] {Math.max(a[0], b[0]), Math.min(a[1], b[1])});
    }

    long[] av(int celle, long stort) {
        long[] svar = grenser.getOrDefault(celle, new long[] {0, stort});
        return new long[] {svar[0], Math.min(svar[1], stort)};
    }
}
