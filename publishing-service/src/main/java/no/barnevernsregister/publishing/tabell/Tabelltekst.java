package no.barnevernsregister.publishing.tabell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tekst;

/** Words that stand in every copy of a table. */
public final class Tabelltekst {

    /** Who makes the tables. */
    public static final String KILDE = "Barnevernsregisteret";

    /** Under which terms they may be used. */
    public static final String LISENS = "https://creativecommons.org/licenses/by/4.0/";

    /** What stands on everything while the data are made by a machine. */
    public static final Tekst SYNTETISK = new Tekst(
            "Syntetiske data: tallene er laget av en maskin og gjelder ingen virkelige barn.",
            "Syntetiske data: tala er laga av ei maskin og gjeld ingen verkelege barn.",
            "Synthetic data: the figures are made by a machine and are about no real children.");

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private Tabelltekst() {}

    /** What each sign means. */
    public static Map<String, Tekst> tegn() {
        Map<String, Tekst> tegn = new LinkedHashMap<>();
        tegn.put(
                ":",
                new Tekst(
                        "skjult av hensyn til personvernet",
                        "skjult av omsyn til personvernet",
                        "hidden to protect privacy"));
        tegn.put(".", new Tekst("ikke aktuelt", "ikkje aktuelt", "not applicable"));
        tegn.put("..", new Tekst("mangler", "manglar", "missing"));
        return tegn;
    }

    /** The day in Oslo on which a release came out. */
    public static LocalDate dag(Publisert.Hode hode) {
        return hode.publisert().atZone(OSLO).toLocalDate();
    }

    static String kilde(Publisert.Hode hode, Sprak sprak) {
        return new Tekst("Kilde: ", "Kjelde: ", "Source: ").paa(sprak) + KILDE + ". "
                + new Tekst("Utgivelse: ", "Utgjeving: ", "Release: ").paa(sprak) + hode.navn() + ", "
                + new Tekst("publisert ", "publisert ", "published ").paa(sprak) + dag(hode) + "."
                + (hode.forelopig()
                        ? " " + new Tekst("Foreløpige tall.", "Førebelse tal.", "Provisional figures.").paa(sprak)
                        : "");
    }
}
