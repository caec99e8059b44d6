package no.barnevernsregister.prikking;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.OptionalLong;

/**
 * Figures worked out from protected cells alone, so that what is hidden stays hidden in them: empty is {@code :} or, for a
 * share or mean of nothing, no figure. Counts that share their parts must be in one release, with their
 * {@link Sammenheng}.
 */
public final class Vist {
    private static final long MINST_FOR_MEDIAN = 10;

    private record Nokkel(String telling, List<String> koder) {}

    private final Map<Nokkel, OptionalLong> celler = new HashMap<>();

    /** Takes a protected release. */
    public Vist(Resultat svar) {
        svar.celler().forEach(c -> celler.put(new Nokkel(c.telling(), c.koder()), c.verdi()));
    }

    /**
     * A published count.
     *
     * @throws IllegalArgumentException when no table has the cell
     */
    public OptionalLong antall(String telling, List<String> koder) {
        OptionalLong svar = celler.get(new Nokkel(telling, koder));
        if (svar == null) {
            throw new IllegalArgumentException("No table has the cell " + koder + " of " + telling + ".");
        }
        return svar;
    }

    /** A share (P3) or a mean (P5): shown where both parts are shown. No unit for a share, that of the sum for a mean. */
    public OptionalDouble andel(String teller, String nevner, List<String> koder) {
        OptionalLong t = antall(teller, koder);
        OptionalLong n = antall(nevner, koder);
        return t.isEmpty() || n.isEmpty() || n.getAsLong() == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) t.getAsLong() / n.getAsLong());
    }

    /** A rate with a public denominator (P4): shown where its numerator is, since it gives the numerator back. */
    public OptionalDouble rate(String teller, List<String> koder, long befolkning) {
        OptionalLong t = antall(teller, koder);
        return t.isEmpty() || befolkning <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of((double) t.getAsLong() / befolkning);
    }

    /** A change (P7): shown where both cells are shown. */
    public OptionalLong endring(String telling, List<String> fra, List<String> til) {
        OptionalLong f = antall(telling, fra);
        OptionalLong t = antall(telling, til);
        return f.isEmpty() || t.isEmpty()
                ? OptionalLong.empty()
                : OptionalLong.of(Math.subtractExact(t.getAsLong(), f.getAsLong()));
    }

    /** Whether a rank, a group of quartiles or a colour on a map may be shown (P7): where the value is. */
    public boolean rang(String telling, List<String> koder) {
        return antall(telling, koder).isPresent();
    }

    /** Whether a median or percentile may be shown (P6): where at least ten children are shown. */
    public boolean median(String antallBarn, List<String> koder) {
        OptionalLong n = antall(antallBarn, koder);
        return n.isPresent() && n.getAsLong() >= MINST_FOR_MEDIAN;
    }
}
