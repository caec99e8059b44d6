package no.barnevernsregister.intake.halvaar.skjema;

import java.util.regex.Pattern;

/** Sees that nobody writes the number of a person into a text. */
final class Fritekstvakt {

    /** Eleven digits, as people write them: in one, or six and five. */
    private static final Pattern NUMMER = Pattern.compile("(?<![0-9])[0-9]{6}[ .-]?[0-9]{5}(?![0-9])");

    private Fritekstvakt() {}

    static boolean slipper(String tekst) {
        return !NUMMER.matcher(tekst).find();
    }
}
