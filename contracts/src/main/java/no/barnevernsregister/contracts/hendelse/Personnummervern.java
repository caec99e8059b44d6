package no.barnevernsregister.contracts.hendelse;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Hides what looks like the number of a person, whether or not its control digits hold: a number with a slip of the finger
 * still points at somebody.
 */
final class Personnummervern {

    static final String SKJULT = "(skjult)";

    /** A UUID, which stays; else eleven digits or more in a row, or six and five. */
    private static final Pattern NUMMER =
            Pattern.compile("([0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12})|[0-9]{11,}|[0-9]{6}[ .-][0-9]{5}");

    private Personnummervern() {}

    static String skjul(String tekst) {
        return tekst.length() < 11
                ? tekst
                : NUMMER.matcher(tekst)
                        .replaceAll(en -> en.group(1) == null ? SKJULT : Matcher.quoteReplacement(en.group(1)));
    }
}
