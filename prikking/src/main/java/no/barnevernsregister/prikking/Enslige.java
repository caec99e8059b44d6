package no.barnevernsregister.prikking;

/** How cells with a single contributor are guarded beyond the primary rule. */
public enum Enslige {
    /** Not at all. */
    NONE,
    /** The sum of the ones along a row or under a group must not be derivable, since each would then be known. */
    ANY_SUM
}
