package no.barnevernsregister.contracts.rapport;

import java.util.stream.Collectors;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.typer.Tekst;

/** The words that findings are shown with. */
public final class Ord {

    public static final Tekst ALVORLIGHET = new Tekst("Alvorlighet", "Alvorsgrad");
    public static final Tekst REGEL = new Tekst("Regel", "Regel");
    public static final Tekst JOURNALNUMMER = new Tekst("Journalnummer", "Journalnummer");
    public static final Tekst ELEMENT = new Tekst("Element", "Element");
    public static final Tekst HVA = new Tekst("Hva som er galt", "Kva som er gale");
    public static final Tekst GJOR_DETTE = new Tekst("Gjør dette", "Gjer dette");
    public static final Tekst VERDIER = new Tekst("Verdier", "Verdiar");
    public static final Tekst LOV = new Tekst("Lovhjemmel", "Lovheimel");
    static final Tekst MILDNET_FRA = new Tekst("Mildnet fra", "Mildna frå");
    static final Tekst HVOR = new Tekst("Hvor", "Kvar");
    static final Tekst LINJE = new Tekst("Linje", "Linje");
    static final Tekst KOLONNE = new Tekst("Kolonne", "Kolonne");

    private Ord() {}

    public static Tekst av(Alvorlighet alvorlighet) {
        return switch (alvorlighet) {
            case OK -> new Tekst("Ingen funn", "Ingen funn");
            case INFO -> new Tekst("Opplysning", "Opplysing");
            case WARNING -> new Tekst("Advarsel", "Åtvaring");
            case ERROR -> new Tekst("Feil", "Feil");
            case FATAL -> new Tekst("Fatal feil", "Fatal feil");
        };
    }

    /** What is wrong; in bokmål when an old report has no other. */
    public static String tekst(Funn funn, Sprak sprak) {
        return sprak == Sprak.NN && funn.tekstNynorsk() != null ? funn.tekstNynorsk() : funn.tekst();
    }

    /** What to do; in bokmål when an old report has no other. */
    public static String gjorDette(Funn funn, Sprak sprak) {
        return sprak == Sprak.NN && funn.gjorDetteNynorsk() != null ? funn.gjorDetteNynorsk() : funn.gjorDette();
    }

    public static String verdier(Funn funn) {
        return funn.verdier().entrySet().stream()
                .map(en -> en.getKey() + ": " + en.getValue())
                .collect(Collectors.joining(", "));
    }
}
