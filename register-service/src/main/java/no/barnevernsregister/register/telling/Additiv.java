package no.barnevernsregister.register.telling;

/** A dimension over which the cells of a count may be added up. */
public enum Additiv {
    KOMMUNE("kommuner"),
    KJONN("kjønn"),
    ALDER("aldersgrupper"),
    HALVAAR("halvår"),
    KATEGORI("kategorier");

    private final String flertall;

    Additiv(String flertall) {
        this.flertall = flertall;
    }

    /** As it reads in a sentence. */
    public String flertall() {
        return flertall;
    }
}
