package no.barnevernsregister.publishing.nokkeltall;

/** What the figures of a table may be divided by, beside key figure ({@code ContentsCode}) and year ({@code Tid}). */
public enum Inndeling {
    REGION("Region", "region", "region", "region"),
    KJONN("Kjonn", "kjønn", "kjønn", "sex"),
    ALDER("Alder", "alder", "alder", "age"),
    KATEGORI("Kategori", "kategori", "kategori", "category");

    private final String kode;
    private final String nb;
    private final String nn;
    private final String en;

    Inndeling(String kode, String nb, String nn, String en) {
        this.kode = kode;
        this.nb = nb;
        this.nn = nn;
        this.en = en;
    }

    /** The code of the variable. */
    public String kode() {
        return kode;
    }

    public Tekst navn() {
        return new Tekst(nb, nn, en);
    }
}
