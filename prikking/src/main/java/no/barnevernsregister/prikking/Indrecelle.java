package no.barnevernsregister.prikking;

import java.util.List;

/**
 * The count of one combination of inner codes; combinations not given are zero.
 *
 * @param koder one code per dimension, in the order of the release; {@code ALLE} where no table of the count uses the
 *     dimension, or where the dimension is overlapping and the row is its total
 * @param antall what is published, in the unit of the count, zero or more
 * @param barn distinct children behind it, zero or more; the threshold is on these
 */
public record Indrecelle(List<String> koder, long antall, long barn) {
    public Indrecelle {
        koder = List.copyOf(koder);
        if (antall < 0 || barn < 0) {
            throw new IllegalArgumentException(
                    "The count of " + koder + " is negative: " + Math.min(antall, barn) + ".");
        }
    }

    /** A count of children. */
    public Indrecelle(List<String> koder, long antall) {
        this(koder, antall, antall);
    }
}
