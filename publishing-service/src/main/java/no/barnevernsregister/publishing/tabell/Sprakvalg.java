package no.barnevernsregister.publishing.tabell;

import java.util.List;
import java.util.Locale;
import no.barnevernsregister.publishing.nokkeltall.Sprak;

/** The language that a request of the API names. */
public final class Sprakvalg {

    /** In the order in which the configuration lists them. */
    public static final List<Sprak> ALLE = List.of(Sprak.NB, Sprak.NN, Sprak.EN);

    private Sprakvalg() {}

    /**
     * Reads it; {@code no} is bokmål, and so is nothing at all.
     *
     * @throws UgyldigUtvalg when tables are not written in it
     */
    public static Sprak les(String kode) {
        return switch (kode.strip().toLowerCase(Locale.ROOT)) {
            case "", "nb", "no" -> Sprak.NB;
            case "nn" -> Sprak.NN;
            case "en" -> Sprak.EN;
            default -> throw UgyldigUtvalg.ukjentSprak(kode);
        };
    }

    /** What a language calls itself. */
    public static String navn(Sprak sprak) {
        return switch (sprak) {
            case NB -> "Bokmål";
            case NN -> "Nynorsk";
            case EN -> "English";
        };
    }
}
