package no.barnevernsregister.publishing.nokkeltall;

/**
 * What a reader needs to know of a key figure; empty texts where there is nothing to say.
 *
 * @param type kind of indicator
 * @param kilde where its figures come from
 * @param beskrivelse what it counts
 * @param formaal what it is for
 * @param begreper terms that it uses
 * @param utvalg who and what is in it
 * @param tolkning how to read it, and how not to
 * @param advarsel what to beware of
 * @param brudd years in which the series breaks
 */
public record Omtale(
        Tekst type,
        Tekst kilde,
        Tekst beskrivelse,
        Tekst formaal,
        Tekst begreper,
        Tekst utvalg,
        Tekst tolkning,
        Tekst advarsel,
        Tekst brudd) {}
