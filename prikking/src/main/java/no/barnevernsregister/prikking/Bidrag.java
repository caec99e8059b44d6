package no.barnevernsregister.prikking;

import java.util.List;

/**
 * What one contributor, for instance a provider, adds to an inner cell of an amount (P5).
 *
 * @param koder one inner code per dimension
 * @param giver key of the contributor, the same in all cells
 * @param belop the amount, in the unit of the count, zero or more
 */
public record Bidrag(List<String> koder, String giver, long belop) {
    public Bidrag {
        koder = List.copyOf(koder);
        if (belop < 0) {
            throw new IllegalArgumentException("The amount of " + koder + " is negative: " + belop + ".");
        }
    }
}
