package no.barnevernsregister.publishing.nokkeltall;

/** A series of figures from outside the register: one value for each municipality and year. */
public record Serie(String id, Tekst navn, Tekst enhet, Tekst kilde) {}
