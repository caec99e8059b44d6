package no.barnevernsregister.prikking;

import java.util.List;

/**
 * A table of a release: the named dimensions crossed, with all totals and subtotals.
 *
 * @param dimensjoner names of dimensions, or of a level of a hierarchy when the table begins there; those left out are at
 *     their total
 */
public record Tabell(List<String> dimensjoner) {
    public Tabell {
        dimensjoner = List.copyOf(dimensjoner);
        if (dimensjoner.isEmpty() || dimensjoner.contains("")) {
            throw new IllegalArgumentException("A table needs at least one dimension, and no empty name.");
        }
    }

    /** A table written with stars: {@code kommune*kjonn*alder}. */
    public static Tabell av(String navn) {
        return new Tabell(List.of(navn.split("\\*", -1)));
    }

    /** The dimensions with stars between. */
    public String navn() {
        return String.join("*", dimensjoner);
    }
}
