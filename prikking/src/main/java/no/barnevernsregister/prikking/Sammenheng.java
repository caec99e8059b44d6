package no.barnevernsregister.prikking;

/** An equation between counts that a reader can use, whether or not a table shows it. */
public sealed interface Sammenheng {
    /**
     * The numerator counts a part of the denominator, so that the share, the numerator and the complement are one group (P3).
     * The numerator is hidden where the complement or the denominator is small.
     *
     * @param teller name of the count that is a part
     * @param nevner name of the count that is the whole
     * @param sensitiv whether a share of 100 % tells something about each child, so that it is hidden
     */
    record Andel(String teller, String nevner, boolean sensitiv) implements Sammenheng {}

    /** Start + new - ended = end, in every cell (P8); the names are those of four counts. */
    record Flyt(String start, String nye, String avsluttede, String slutt) implements Sammenheng {}
}
