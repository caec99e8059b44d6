package no.barnevernsregister.publishing.tabell;

import java.io.Serial;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/**
 * A request for figures that cannot be answered. The title is the contract's and always English; the sentence says which part
 * of the request it is about and what to do, in the language asked for.
 */
public final class UgyldigUtvalg extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String slag;
    private final String tittel;
    private final transient Tekst setning;

    private UgyldigUtvalg(int status, String slag, String tittel, Tekst setning) {
        super(setning.nb());
        this.status = status;
        this.slag = slag;
        this.tittel = tittel;
        this.setning = setning;
    }

    static UgyldigUtvalg ukjentVariabel(String kode) {
        String den = renset(kode);
        return new UgyldigUtvalg(
                400,
                "ukjent-variabel",
                "Non-existent variable",
                new Tekst(
                        "Tabellen har ikke variabelen " + den + ". Se /metadata for variablene.",
                        "Tabellen har ikkje variabelen " + den + ". Sjå /metadata for variablane.",
                        "The table has no variable " + den + ". See /metadata for its variables."));
    }

    static UgyldigUtvalg ukjentVerdi(String variabel, String kode) {
        String den = renset(kode);
        return new UgyldigUtvalg(
                400,
                "ukjent-verdi",
                "Non-existent value",
                new Tekst(
                        "Variabelen " + variabel + " har ikke verdien " + den + ". Se /metadata for verdiene.",
                        "Variabelen " + variabel + " har ikkje verdien " + den + ". Sjå /metadata for verdiane.",
                        "The variable " + variabel + " has no value " + den + ". See /metadata for its values."));
    }

    static UgyldigUtvalg manglerVariabel(String variabel) {
        return new UgyldigUtvalg(
                400,
                "mangler-variabel",
                "Missing selection for mandatory variable",
                new Tekst(
                        "Variabelen " + variabel + " må være med, for den har ingen sum.",
                        "Variabelen " + variabel + " må vere med, for han har ingen sum.",
                        "The variable " + variabel + " must be selected, since it has no total."));
    }

    static UgyldigUtvalg ugyldigUttrykk(String uttrykk, Tekst hvorfor) {
        String det = renset(uttrykk);
        return new UgyldigUtvalg(
                400,
                "ugyldig-uttrykk",
                "Illegal selection expression",
                new Tekst(
                        "Uttrykket " + det + " kan ikke leses: " + hvorfor.nb(),
                        "Uttrykket " + det + " kan ikkje lesast: " + hvorfor.nn(),
                        "The expression " + det + " cannot be read: " + hvorfor.en()));
    }

    static UgyldigUtvalg ukjentKodeliste(String id) {
        return new UgyldigUtvalg(
                400,
                "ukjent-kodeliste",
                "Non-existent codelist",
                new Tekst(
                        "Variabelen har ikke kodelisten " + renset(id) + ". Se /metadata for kodelistene.",
                        "Variabelen har ikkje kodelista " + renset(id) + ". Sjå /metadata for kodelistene.",
                        "The variable has no codelist " + renset(id) + ". See /metadata for its codelists."));
    }

    static UgyldigUtvalg forStort(long celler, int hoyst) {
        return new UgyldigUtvalg(
                403,
                "for-mange-celler",
                "Too many cells selected",
                new Tekst(
                        "Utvalget har " + celler + " celler. Det kan ha høyst " + hoyst + ".",
                        "Utvalet har " + celler + " celler. Det kan ha høgst " + hoyst + ".",
                        "The selection has " + celler + " cells. It can have at most " + hoyst + "."));
    }

    static UgyldigUtvalg ugyldigPlassering(String hva) {
        return new UgyldigUtvalg(
                400,
                "ugyldig-plassering",
                "Illegal placement",
                new Tekst(
                        "Plasseringen av " + renset(hva)
                                + " i heading eller stub er ikke mulig: hver valgt variabel kan stå ett sted.",
                        "Plasseringa av " + renset(hva)
                                + " i heading eller stub er ikkje mogleg: kvar vald variabel kan stå éin stad.",
                        renset(hva)
                                + " cannot be placed so in heading or stub: each selected variable stands in one"
                                + " place."));
    }

    public static UgyldigUtvalg ukjentFormat(String navn, String kjente) {
        return new UgyldigUtvalg(
                400,
                "ukjent-format",
                "Unsupported output format",
                new Tekst(
                        "Formatet " + renset(navn) + " finnes ikke. outputFormat kan være " + kjente + ".",
                        "Formatet " + renset(navn) + " finst ikkje. outputFormat kan vere " + kjente + ".",
                        "There is no format " + renset(navn) + ". outputFormat can be " + kjente + "."));
    }

    static UgyldigUtvalg ugyldigFormatvalg(String valg, Tekst hvorfor) {
        return new UgyldigUtvalg(
                400,
                "ugyldig-formatvalg",
                "Unsupported output format",
                new Tekst(
                        "outputFormatParams " + renset(valg) + " kan ikke brukes: " + hvorfor.nb(),
                        "outputFormatParams " + renset(valg) + " kan ikkje brukast: " + hvorfor.nn(),
                        "outputFormatParams " + renset(valg) + " cannot be used: " + hvorfor.en()));
    }

    static UgyldigUtvalg ukjentSprak(String kode) {
        return new UgyldigUtvalg(
                400,
                "ukjent-sprak",
                "Unsupported language",
                new Tekst(
                        "Tabellene finnes ikke på " + renset(kode) + ". lang kan være nb (eller no), nn og en.",
                        "Tabellane finst ikkje på " + renset(kode) + ". lang kan vere nb (eller no), nn og en.",
                        "The tables are not written in " + renset(kode) + ". lang can be nb (or no), nn and en."));
    }

    public static UgyldigUtvalg ukjentTabell(String id) {
        return new UgyldigUtvalg(
                404,
                "ukjent-tabell",
                "Non-existent table",
                new Tekst(
                        "Tabellen " + renset(id) + " finnes ikke. Se /api/v2/tables for tabellene.",
                        "Tabellen " + renset(id) + " finst ikkje. Sjå /api/v2/tables for tabellane.",
                        "There is no table " + renset(id) + ". See /api/v2/tables for the tables."));
    }

    public static UgyldigUtvalg ukjentUtgivelse(String id) {
        return new UgyldigUtvalg(
                404,
                "ukjent-utgivelse",
                "Non-existent release",
                new Tekst(
                        "Utgivelsen " + renset(id) + " finnes ikke, eller den er trukket. Se /api/v1/endringer.",
                        "Utgjevinga " + renset(id) + " finst ikkje, eller ho er trekt. Sjå /api/v1/endringer.",
                        "There is no release " + renset(id) + ", or it was withdrawn. See /api/v1/endringer."));
    }

    public static UgyldigUtvalg ingenKodeliste(String id) {
        return new UgyldigUtvalg(
                404,
                "ukjent-kodeliste",
                "Non-existent codelist",
                new Tekst(
                        "Kodelisten " + renset(id) + " finnes ikke.",
                        "Kodelista " + renset(id) + " finst ikkje.",
                        "There is no codelist " + renset(id) + "."));
    }

    public static UgyldigUtvalg ukjentSide(String nummer, int sider) {
        return new UgyldigUtvalg(
                404,
                "ukjent-side",
                "Non-existent page",
                new Tekst(
                        "Side " + renset(nummer) + " finnes ikke. Det er " + sider + " i alt.",
                        "Side " + renset(nummer) + " finst ikkje. Det er " + sider + " i alt.",
                        "There is no page " + renset(nummer) + ". There are " + sider + "."));
    }

    public static UgyldigUtvalg ukjentSporring(String id) {
        return new UgyldigUtvalg(
                404,
                "ukjent-sporring",
                "Saved query not found",
                new Tekst(
                        "Den lagrede spørringen " + renset(id) + " finnes ikke.",
                        "Den lagra spørjinga " + renset(id) + " finst ikkje.",
                        "There is no saved query " + renset(id) + "."));
    }

    public static UgyldigUtvalg ingenSporring(Tekst hva) {
        return new UgyldigUtvalg(400, "ingen-sporring", "No query specified", hva);
    }

    public static UgyldigUtvalg ugyldigParameter(String navn, Tekst hva) {
        return new UgyldigUtvalg(
                400,
                "ugyldig-parameter",
                "Illegal parameter",
                new Tekst(renset(navn) + " " + hva.nb(), renset(navn) + " " + hva.nn(), renset(navn) + " " + hva.en()));
    }

    /** The body is not the JSON of the contract. */
    public static UgyldigUtvalg uleseligKropp(Tekst hva) {
        return new UgyldigUtvalg(400, "uleselig-kropp", "Illegal request body", hva);
    }

    /** What a stranger wrote, short and without anything but plain signs. */
    static String renset(String tekst) {
        String kort = tekst.length() > 80 ? tekst.substring(0, 80) : tekst;
        String plain = kort.replaceAll("[^\\p{L}\\p{N} _.,*?()+-]", "");
        return plain.length() > 40 ? plain.substring(0, 40) + "…" : plain;
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

    /** The sentence in a language. */
    public String setning(Sprak sprak) {
        return setning.paa(sprak);
    }
}
