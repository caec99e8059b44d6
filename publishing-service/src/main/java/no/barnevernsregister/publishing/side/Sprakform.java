package no.barnevernsregister.publishing.side;

import java.util.Locale;
import no.barnevernsregister.publishing.nokkeltall.Sprak;

/** How a language calls itself, and how it writes dates. */
final class Sprakform {

    private Sprakform() {}

    static String navn(Sprak sprak) {
        return switch (sprak) {
            case NB -> "Bokmål";
            case NN -> "Nynorsk";
            case EN -> "English";
        };
    }

    static Locale locale(Sprak sprak) {
        return switch (sprak) {
            case NB -> Locale.of("nb", "NO");
            case NN -> Locale.of("nn", "NO");
            case EN -> Locale.UK;
        };
    }
}
