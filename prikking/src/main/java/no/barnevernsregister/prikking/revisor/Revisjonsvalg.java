package no.barnevernsregister.prikking.revisor;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What the auditor is to assume and to try.
 *
 * @param terskel counts from 1 to this are hidden; the rule is public
 * @param nedreGrense least value of a hidden cell: 1 when no zero is ever hidden, else 0
 * @param bredde least difference between the smallest and the largest value a hidden cell can have; empty leaves A2 and A3 out
 * @param innsidere who knows some hidden cells: {@code kommune} for each code of that dimension, {@code kommune+kommune} for two
 *     with a common group, {@code enslige} for the only one in a cell
 * @param blokker dimensions whose codes do not add up to anything, such as years
 * @param ikkeAdditive dimensions in which one child may be counted under several codes
 */
public record Revisjonsvalg(
        int terskel,
        int nedreGrense,
        OptionalInt bredde,
        List<String> innsidere,
        Set<String> blokker,
        Set<String> ikkeAdditive) {
    public Revisjonsvalg {
        innsidere = List.copyOf(innsidere);
        blokker = Set.copyOf(blokker);
        ikkeAdditive = Set.copyOf(ikkeAdditive);
        if (terskel < 1) {
            throw new IllegalArgumentException("The threshold must be at least 1, not " + terskel + ".");
        }
        if (nedreGrense < 0 || nedreGrense > 1) {
            throw new IllegalArgumentException("The lower bound of a hidden cell is 0 or 1, not " + nedreGrense + ".");
        }
        if (bredde.isPresent() && bredde.getAsInt() < 1) {
            throw new IllegalArgumentException("The width must be at least 1, not " + bredde.getAsInt() + ".");
        }
    }

    /** The exact checks alone: threshold 3, hidden zeros possible, no insiders. */
    public static Revisjonsvalg eksakt() {
        return new Revisjonsvalg(3, 0, OptionalInt.empty(), List.of(), Set.of(), Set.of());
    }

    /** The same with other bounds for the intervals. */
    public Revisjonsvalg medIntervaller(int nyNedreGrense, int nyBredde) {
        return new Revisjonsvalg(terskel, nyNedreGrense, OptionalInt.of(nyBredde), innsidere, blokker, ikkeAdditive);
    }

    /** The same with these insiders. */
    public Revisjonsvalg medInnsidere(String... nye) {
        return new Revisjonsvalg(terskel, nedreGrense, bredde, List.of(nye), blokker, ikkeAdditive);
    }
}
