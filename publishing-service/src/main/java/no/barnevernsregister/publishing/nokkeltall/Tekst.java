package no.barnevernsregister.publishing.nokkeltall;

/** What a reader sees, in bokmål, nynorsk and English. */
public record Tekst(String nb, String nn, String en) {

    /** The same in all languages, as a proper name is. */
    public static Tekst lik(String tekst) {
        return new Tekst(tekst, tekst, tekst);
    }

    public String paa(Sprak sprak) {
        return switch (sprak) {
            case NB -> nb;
            case NN -> nn;
            case EN -> en;
        };
    }
}
