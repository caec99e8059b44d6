package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Counts through every table of inner cells, one after the other, and keeps those that fit. */
final class Opptelling {
    private static final long FLEST = 400_000;
    private final int antall;
    private final int nedre;
    private final List<Set<Integer>> mengder = new ArrayList<>();
    private final List<Long> verdier = new ArrayList<>();
    private final List<Set<Integer>> skjulte = new ArrayList<>();
    private final Map<Set<Integer>, long[]> grenser = new HashMap<>();
    private long steg;

    Opptelling(int antall, int nedre) {
        this.antall = antall;
        this.nedre = nedre;
    }

    void legg(Set<Integer> mengde, boolean synlig, long verdi) {
        if (synlig) {
            mengder.add(mengde);
            verdier.add(verdi);
        } else {
            skjulte.add(mengde);
        }
    }

    boolean forMange() {
        return steg > FLEST;
    }

    long @Nullable [] grenser(Set<Integer> mengde) {
        return grenser.get(mengde);
    }

    void tell(int i, long[] x) {
        if (steg++ > FLEST) {
            return;
        }
        if (i == antall) {
            if (skjulte.stream().allMatch(m -> sum(m, x) >= nedre)) {
                skjulte.forEach(m -> grenser.merge(m, new long[] {sum(m, x), sum(m, x)}, (a, b) ->
                        new long[] {Math.min(a[0], b[0]), Math.max(a[1], b[1])}));
            }
            return;
        }
        long hoyst = Long.MAX_VALUE;
        long minst = 0;
        for (int m = 0; m < mengder.size(); m++) {
            if (mengder.get(m).contains(i)) {
                long rest = verdier.get(m);
                boolean sist = true;
                for (int j : mengder.get(m)) {
                    rest -= j < i ? x[j] : 0;
                    sist &= j <= i;
                }
                hoyst = Math.min(hoyst, rest);
                minst = sist ? Math.max(minst, rest) : minst;
            }
        }
        for (long v = minst; v <= hoyst; v++) {
            x[i] = v;
            tell(i + 1, x);
        }
        x[i] = 0;
    }

    private static long sum(Set<Integer> mengde, long[] x) {
        return mengde.stream().mapToLong(i -> x[i]).sum();
    }
}
