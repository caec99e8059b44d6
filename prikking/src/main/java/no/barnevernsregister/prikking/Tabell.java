package no.barnevernsregister.prikking;

import java.util.List;

/**
 * A table of a release: the named dimensions crossed, with all totals and subtotals.
 *
 * @param dimensjoner names of dimensions; those left out are at their total
 */
public record Tabell(List<String> dimensjoner) {
    public Tabell {
        dimensjoner = List.copyOf(dimensjoner);
        if (dimensjoner.isEmpty()) {
            throw new IllegalArgumentException("A table needs at least one dimension.");
        }
    }
}
