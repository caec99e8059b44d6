package no.barnevernsregister.publishing.tabell;

import java.util.Locale;

/** A language in which tables are read. */
public enum Sprak {
    NB("nb", "Bokmål"),
    NN("nn", "Nynorsk"),
    EN("en", "English");

    private final String kode;
    private final String navn;

    Sprak(String kode, String navn) {
        this.kode = kode;
        this.navn = navn;
    }

    /**
     * The language of a request; {@code no} is bokmål, and so is nothing at all.
     *
     * @throws UgyldigUtvalg when tables are not written in it
     */
    public static Sprak les(String kode) {
        return switch (kode.strip().toLowerCase(Locale.ROOT)) {
            case "", "nb", "no" -> NB;
            case "nn" -> NN;
            case "en" -> EN;
            default -> throw UgyldigUtvalg.ukjentSprak(kode);
        };
    }

    /** As {@link #les}, for the words of a fault: what is not known is bokmål. */
    public static Sprak ellerBokmal(String kode) {
        return switch (kode.strip().toLowerCase(Locale.ROOT)) {
            case "nn" -> NN;
            case "en" -> EN;
            default -> NB;
        };
    }

    /** The words of a text in this language. */
    public String av(Tekst tekst) {
        return switch (this) {
            case NB -> tekst.nb();
            case NN -> tekst.nn();
            case EN -> tekst.en();
        };
    }

    public String kode() {
        return kode;
    }

    public String navn() {
        return navn;
    }
}
