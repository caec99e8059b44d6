package no.barnevernsregister.register.orakel;

/** Counts of one subject. */
interface Tellefamilie {

    /** Writes what the child, in its place, adds to the counts of the period. */
    void tell(Barn barn, Tidsrom tid, Bok.Side side);
}
