package no.barnevernsregister.contracts.hendelse;

import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * What the sender says of a yearly extract; the file itself is never asked.
 *
 * @param aar the reporting year
 * @param region municipality and two digits of a district, 00 for the whole municipality
 * @param bekreftet whether the sender has seen the findings and sends the file all the same
 */
public record Arsuttrekk(int aar, String region, boolean bekreftet) {

    private static final Pattern REGION = Pattern.compile("[0-9]{6}");
    private static final int FORSTE_AAR = 2013;

    public Arsuttrekk {
        if (aar < FORSTE_AAR || aar > 9999) {
            throw new IllegalArgumentException("Et årsuttrekk er for et år fra " + FORSTE_AAR + " av.");
        }
        if (!REGION.matcher(region).matches()) {
            throw new IllegalArgumentException(
                    "Regionen er kommunenummeret og to sifre for bydel, for eksempel 340100.");
        }
    }

    /** The municipality of the region. */
    public Kommunenummer kommune() {
        return new Kommunenummer(region.substring(0, 4));
    }

    /** The same extract, confirmed. */
    public Arsuttrekk somBekreftet() {
        return new Arsuttrekk(aar, region, true);
    }
}
