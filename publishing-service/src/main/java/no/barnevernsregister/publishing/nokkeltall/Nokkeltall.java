package no.barnevernsregister.publishing.nokkeltall;

/**
 * A key figure of a table.
 *
 * @param kode the code in ContentsCode
 * @param navn what it is called, in bokmål
 * @param enhet the unit
 * @param desimaler how many decimals are shown
 */
public record Nokkeltall(String kode, String navn, String navnNynorsk, String enhet, int desimaler, Formel formel) {}
