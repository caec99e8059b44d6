package no.barnevernsregister.intake.fil.side;

import java.time.ZoneId;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.rapport.Html;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.innsending.Status;

/** What files and their states are called on pages. */
public final class Filord {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Filord() {}

    /** The unit that a region stands for. */
    public static Enhet enhet(Arsuttrekk uttrekk) {
        String region = uttrekk.region();
        return Enhet.les(region.endsWith("00") ? region.substring(0, 4) : region)
                .orElseThrow();
    }

    /** The region that stands for a unit. */
    public static String region(Enhet enhet) {
        String nummer = enhet.toString();
        return nummer.length() == 4 ? nummer + "00" : nummer;
    }

    static String enhetsnavn(Mottattfil fil) {
        return enhet(fil.uttrekk()).navn(fil.innsending().mottatt().atZone(OSLO).toLocalDate());
    }

    /** The state of a file as a small label; the colour only helps the word. */
    public static void merkelapp(Html html, Sideramme ramme, Mottattfil fil) {
        html.element("span", status(ramme, fil), "class", "merkelapp " + klasse(fil));
    }

    private static String status(Sideramme ramme, Mottattfil fil) {
        return switch (fil.innsending().status()) {
            case MOTTATT, VALIDERES, PARKERT -> ramme.ord("Kontrolleres", "Vert kontrollert");
            case KONTROLLERT ->
                venterIkke(fil)
                        ? fil.avlost()
                                ? ramme.ord("Erstattet av en nyere", "Erstatta av ei nyare")
                                : ramme.ord("Sendt", "Send")
                        : ramme.ord("Ikke sendt: har funn", "Ikkje send: har funn");
            case AVVIST -> ramme.ord("Avvist", "Avvist");
            case GODTATT, GODTATT_MED_MERKNAD -> ramme.ord("Sendt", "Send");
            case REGISTRERT -> ramme.ord("I registeret", "I registeret");
        };
    }

    private static boolean venterIkke(Mottattfil fil) {
        return fil.avlost() || fil.bekreftet() != null;
    }

    private static String klasse(Mottattfil fil) {
        return switch (fil.innsending().status()) {
            case MOTTATT, VALIDERES, PARKERT -> "kladd";
            case KONTROLLERT -> venterIkke(fil) ? "sendt" : "returnert";
            case AVVIST -> "avvist";
            case GODTATT, GODTATT_MED_MERKNAD -> "sendt";
            case REGISTRERT -> "godkjent";
        };
    }

    /** Whether an answer is still to come. */
    public static boolean venter(Mottattfil fil) {
        Status status = fil.innsending().status();
        return switch (status) {
            case MOTTATT, VALIDERES, PARKERT, GODTATT, GODTATT_MED_MERKNAD -> true;
            case KONTROLLERT -> fil.bekreftet() != null;
            case AVVIST, REGISTRERT -> false;
        };
    }
}
