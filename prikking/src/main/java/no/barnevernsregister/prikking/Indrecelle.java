package no.barnevernsregister.prikking;

import java.util.List;

/**
 * The count of one combination of inner codes; combinations not given are zero.
 *
 * @param koder one inner code per dimension, in the order of the problem
 * @param antall what is published, zero or more
 */
public record Indrecelle(List<String> koder, long antall) {
    public Indrecelle {
        koder = List.copyOf(koder);
        if (antall < 0) {
            throw new IllegalArgumentException("The count of " + koder + " is negative: " + antall + ".");
        }
    }
}
