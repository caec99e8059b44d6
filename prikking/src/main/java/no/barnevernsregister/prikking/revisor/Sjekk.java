package no.barnevernsregister.prikking.revisor;

/** The attacks that are tried. */
public enum Sjekk {
    /** The numbers shown do not add up, so that no table fits them. */
    A0,
    /** A hidden cell is a linear combination of published ones. */
    A1,
    /** The values a hidden cell can have are too few or lie within the threshold, by linear programming. */
    A2,
    /** As A2, and only whole numbers are left when the bounds are rounded inward. */
    A3,
    /** A published rate gives its numerator away. */
    A4,
    /** Another release gives a hidden cell away. */
    A5,
    /** Somebody who knows some of the hidden cells can work out others. */
    A6,
    /** Signs, rows or formats tell hidden cells apart. */
    A8,
    /** The pattern itself tells what is hidden. */
    A9
}
