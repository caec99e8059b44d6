package no.barnevernsregister.register.tilgang;

/** The roles that open something here, as they stand in a token's {@code tilganger}; what follows a colon is left out. */
public final class Rolle {

    /** May see what is held about one person, on that person's own request. */
    public static final String BUFDIR_INNSYN = "bufdir-innsyn";

    public static final String BUFDIR_ADMINISTRATOR = "bufdir-administrator";
    public static final String BUFDIR_ANALYTIKER = "bufdir-analytiker";
    public static final String BUFDIR_PUBLISERER = "bufdir-publiserer";
    public static final String SSB_UTTREKK = "ssb-uttrekk";

    /** Of one municipality, for example {@code lokal-administrator:5601}. */
    public static final String LOKAL_ADMINISTRATOR = "lokal-administrator";

    /** Of one municipality. */
    public static final String RAPPORTOR = "rapportor";

    /** Of one municipality. */
    public static final String GODKJENNER = "godkjenner";

    private Rolle() {}
}
