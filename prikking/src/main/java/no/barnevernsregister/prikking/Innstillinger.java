package no.barnevernsregister.prikking;

/**
 * The rules of a count.
 *
 * @param terskel counts with 1 to this many children are hidden, at least 1
 * @param nullmodus what becomes of zeros
 * @param enslige guard of single contributors
 * @param bredde least width of the interval that a reader can work out for a hidden cell, in the unit of the count; 0 for
 *     no demand
 */
public record Innstillinger(int terskel, Nullmodus nullmodus, Enslige enslige, int bredde) {
    /** Three children, zeros shown, single contributors guarded, no demand on intervals. */
    public static final Innstillinger VANLIGE = new Innstillinger(3, Nullmodus.SHOW, Enslige.ANY_SUM, 0);

    public Innstillinger {
        if (terskel < 1) {
            throw new IllegalArgumentException("The threshold must be at least 1, not " + terskel + ".");
        }
        if (bredde < 0) {
            throw new IllegalArgumentException("The width of intervals must be at least 0, not " + bredde + ".");
        }
    }

    /** Rules without a demand on intervals. */
    public Innstillinger(int terskel, Nullmodus nullmodus, Enslige enslige) {
        this(terskel, nullmodus, enslige, 0);
    }
}
