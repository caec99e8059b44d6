package no.barnevernsregister.prikking;

import java.util.List;

/**
 * Distinct children behind a total, where they are fewer than the sum over its parts.
 *
 * @param koder one code per dimension
 * @param barn distinct children, zero or more
 */
public record Barnetall(List<String> koder, long barn) {
    public Barnetall {
        koder = List.copyOf(koder);
        if (barn < 0) {
            throw new IllegalArgumentException("The number of children of " + koder + " is negative: " + barn + ".");
        }
    }
}
