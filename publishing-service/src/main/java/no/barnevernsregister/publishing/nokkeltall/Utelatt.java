package no.barnevernsregister.publishing.nokkeltall;

/** An indicator of the sources that is not worked out, and why. */
public record Utelatt(String indikator, Tekst navn, Tekst grunn) {}
