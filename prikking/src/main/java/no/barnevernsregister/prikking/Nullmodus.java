package no.barnevernsregister.prikking;

/** What becomes of zeros. */
public enum Nullmodus {
    /** Published always. */
    SHOW,
    /** Hidden like the small counts. */
    HIDE,
    /** Published unless a zero is the cheapest cover of a small count. */
    BLUR
}
