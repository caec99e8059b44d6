package no.barnevernsregister.contracts.kostra;

/**
 * The municipality whose file it is.
 *
 * @param versjon the reporting year as it stands, an xs:gYear
 */
public record Avgiver(String organisasjonsnummer, String versjon, String kommunenummer, String kommunenavn) {}
