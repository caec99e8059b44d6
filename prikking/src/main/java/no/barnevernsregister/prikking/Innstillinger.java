package no.barnevernsregister.prikking;

/**
 * The rules of a release.
 *
 * @param terskel counts 1 to this are hidden, at least 1
 * @param nullmodus what becomes of zeros
 * @param enslige guard of single contributors
 */
public record Innstillinger(int terskel, Nullmodus nullmodus, Enslige enslige) {
    public Innstillinger {
        if (terskel < 1) {
            throw new IllegalArgumentException("The threshold must be at least 1, not " + terskel + ".");
        }
    }
}
