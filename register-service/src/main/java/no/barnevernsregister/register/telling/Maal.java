package no.barnevernsregister.register.telling;

/** What is made of the rows of a count. */
public enum Maal {
    ANTALL,
    SUM,
    /** One decimal, half up. */
    SNITT,
    MEDIAN;

    /** Whether the figure of a whole follows from those of its parts. */
    public boolean kanSummeres() {
        return this == ANTALL || this == SUM;
    }
}
