package no.barnevernsregister.publishing.nokkeltall;

import no.barnevernsregister.publishing.nokkeltall.formel.Formel;

/**
 * A key figure of a table.
 *
 * @param kode the code in ContentsCode
 * @param indikator its number in the sources, for example {@code I-004}
 * @param navn what it is called
 * @param enhet the unit
 * @param desimaler how many decimals are shown
 * @param formeltekst the formula as it is written in the catalogue
 * @param snitt how the figure of a group of municipalities comes about
 */
public record Nokkeltall(
        String kode,
        String indikator,
        Tekst navn,
        Tekst enhet,
        int desimaler,
        Formel formel,
        String formeltekst,
        Snitt snitt,
        Omtale omtale) {

    /** How the figure of a group comes about. */
    public enum Snitt {
        /** Of the sums of the members: sum of numerators over sum of denominators. */
        VEID,
        /** The mean of the members' own figures. */
        UVEID
    }
}
