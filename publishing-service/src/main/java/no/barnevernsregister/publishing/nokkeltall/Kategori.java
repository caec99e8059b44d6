package no.barnevernsregister.publishing.nokkeltall;

/** A value of the variable {@code Kategori}, which each table has its own of. */
public record Kategori(String kode, Tekst navn) {

    /** All categories together, and the only one of a table that is not divided by category. */
    public static final Kategori ALLE = new Kategori("ALLE", new Tekst("I alt", "I alt", "Total"));
}
