package no.barnevernsregister.publishing.tabell;

import java.io.Serial;

/** A request for figures that cannot be answered; the message says which part. */
public final class UgyldigUtvalg extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slag;
    private final String tittel;

    private UgyldigUtvalg(int status, String slag, String tittel, String setning) {
        super(setning);
        this.status = status;
        this.slag = slag;
        this.tittel = tittel;
    }

    static UgyldigUtvalg galt(String setning) {
        return new UgyldigUtvalg(400, "ugyldig-utvalg", "Ugyldig utvalg", setning);
    }

    static UgyldigUtvalg forStort(long celler, int hoyst) {
        return new UgyldigUtvalg(
                403,
                "for-mange-celler",
                "Too many cells selected",
                "Utvalget har " + celler + " celler. Det kan ha høyst " + hoyst + ".");
    }

    public static UgyldigUtvalg ukjentTabell() {
        return new UgyldigUtvalg(404, "ukjent-tabell", "Tabellen finnes ikke", "Se /api/v2/tables for tabellene.");
    }

    public int status() {
        return status;
    }

    public String slag() {
        return slag;
    }

    public String tittel() {
        return tittel;
    }
}
