package no.barnevernsregister.register.telling;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * A calendar year or a half-year; both days are part of it.
 *
 * @param navn {@code 2025}, {@code 2025H1} or {@code 2025H2}
 */
public record Periode(String navn, LocalDate forsteDag, LocalDate sisteDag) {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final Pattern FORM = Pattern.compile("[0-9]{4}(H[12])?");

    /**
     * Reads a period.
     *
     * @throws IllegalArgumentException when it is neither a year nor a half-year
     */
    public static Periode av(String navn) {
        if (!FORM.matcher(navn).matches()) {
            throw new IllegalArgumentException("Ukjent periode.");
        }
        int aar = Integer.parseInt(navn.substring(0, 4));
        boolean hele = navn.length() == 4;
        boolean andre = navn.endsWith("H2");
        return new Periode(
                navn,
                LocalDate.of(aar, andre ? 7 : 1, 1),
                hele || andre ? LocalDate.of(aar, 12, 31) : LocalDate.of(aar, 6, 30));
    }

    /** Whether the last day has come; a period that still runs has no figures. */
    public boolean erOverVed(Instant kutt) {
        return !sisteDag.isAfter(kutt.atZone(OSLO).toLocalDate());
    }
}
