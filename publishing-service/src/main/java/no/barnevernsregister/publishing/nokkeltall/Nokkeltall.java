package no.barnevernsregister.publishing.nokkeltall;

/**
 * A key figure of a table.
 *
 * @param kode the code in ContentsCode
 * @param navn what it is called
 * @param enhet the unit
 * @param desimaler how many decimals are shown
 */
public record Nokkeltall(String kode, Tekst navn, Tekst enhet, int desimaler, Formel formel) {}
