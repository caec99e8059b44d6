package no.barnevernsregister.validation.kostra;

import java.time.LocalDate;
import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;

/**
 * What a yearly extract is reported for; the round and the sender say it, never the file.
 *
 * @param aar the reporting year
 * @param region the municipality and two digits of a district, {@code 00} when it reports as one
 */
public record Runde(int aar, String region) {

    /** No district. */
    public static final String HELE = "00";

    private static final int FORSTE_AAR = 2013;
    private static final int SISTE_AAR = 2049;
    private static final Pattern REGION = Pattern.compile("([0-9]{4})[0-9]{2}");

    /**
     * Checks both.
     *
     * @throws UgyldigRunde with a sentence for the sender
     */
    public Runde {
        if (aar < FORSTE_AAR || aar > SISTE_AAR) {
            throw new UgyldigRunde(
                    "Rapporteringsåret skal være fra %d til %d, for eksempel 2025.".formatted(FORSTE_AAR, SISTE_AAR));
        }
        Matcher form = REGION.matcher(region);
        if (!form.matches()) {
            throw new UgyldigRunde(
                    "Regionen skal ha seks sifre: kommunenummeret og to sifre for bydel, som er 00 når hele"
                            + " kommunen rapporterer samlet. Et eksempel er 340100.");
        }
        LocalDate telledato = LocalDate.of(aar, Month.DECEMBER, 31);
        if (Kommuner.finn(Kommunenummer.av(form.group(1)))
                .filter(kommune -> kommune.gjelder(telledato))
                .isEmpty()) {
            throw new UgyldigRunde(
                    "Ingen kommune hadde nummer %s den 31. desember %d. Regionen begynner med kommunenummeret."
                            .formatted(form.group(1), aar));
        }
    }

    /** The municipality of the region. */
    public Kommunenummer kommune() {
        return new Kommunenummer(region.substring(0, 4));
    }

    /** The district that runs a service of its own; {@link #HELE} when the municipality reports as one. */
    public String bydel() {
        return region.substring(4);
    }

    /** The counting date: 31 December of the year. */
    public LocalDate telledato() {
        return LocalDate.of(aar, Month.DECEMBER, 31);
    }
}
