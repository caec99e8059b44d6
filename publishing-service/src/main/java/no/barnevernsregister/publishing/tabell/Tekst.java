package no.barnevernsregister.publishing.tabell;

/** The same words in bokmål, nynorsk and English. */
public record Tekst(String nb, String nn, String en) {

    /** A word that is the same in all three, such as a year. */
    public static Tekst lik(String ord) {
        return new Tekst(ord, ord, ord);
    }
}
