package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Variabel.Slag;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;

/** The variables of a table in a release, and the words about it. */
public final class Tabellbeskrivelse {

    private Tabellbeskrivelse() {}

    /** In the order in which the values stand. */
    public static List<Variabel> variabler(Tabell tabell, Publisert.Hode hode) {
        return List.of(
                new Variabel(
                        "Region",
                        new Tekst("region", "region", "region"),
                        Slag.REGION,
                        hode.regioner().stream()
                                .map(kode -> new Verdi(kode, Tekst.lik(regionnavn(kode))))
                                .toList(),
                        ""),
                new Variabel(
                        "Kjonn",
                        new Tekst("kjønn", "kjønn", "sex"),
                        Slag.ANNET,
                        Arrays.stream(Kjonn.values())
                                .map(en -> new Verdi(en.kode(), Tekst.lik(en.navn())))
                                .toList(),
                        Kjonn.ALLE.kode()),
                new Variabel(
                        "Alder",
                        new Tekst("alder", "alder", "age"),
                        Slag.ANNET,
                        Arrays.stream(Alder.values())
                                .map(en -> new Verdi(en.kode(), Tekst.lik(en.navn())))
                                .toList(),
                        Alder.ALLE.kode()),
                new Variabel(
                        "ContentsCode",
                        new Tekst("statistikkvariabel", "statistikkvariabel", "contents"),
                        Slag.INNHOLD,
                        tabell.innhold().stream()
                                .map(en -> new Verdi(en.kode(), Tekst.lik(en.navn())))
                                .toList(),
                        ""),
                new Variabel(
                        "Tid",
                        new Tekst("år", "år", "year"),
                        Slag.TID,
                        hode.perioder().stream()
                                .map(en -> new Verdi(en, Tekst.lik(en)))
                                .toList(),
                        ""));
    }

    /** The name of a region by its code. */
    public static String regionnavn(String kode) {
        return kode.startsWith("F")
                ? Kommuner.fylkesnavn(kode.substring(1)).orElse(kode)
                : Kommuner.finn(new Kommunenummer(kode)).map(Kommune::navn).orElse(kode);
    }

    /** What a table is called. */
    public static Tekst navn(Tabell tabell) {
        return Tekst.lik(tabell.navn());
    }

    /** The name of a table with its variables, such as {@code BV001: Children, by region and year}. */
    static String tittel(Tabell tabell, List<Variabel> variabler, Sprak sprak) {
        List<String> navn =
                variabler.stream().map(en -> sprak.av(en.navn())).collect(Collectors.toCollection(ArrayList::new));
        String siste = navn.isEmpty() ? "" : navn.removeLast();
        String etter = navn.isEmpty()
                ? siste
                : String.join(", ", navn) + sprak.av(new Tekst(" og ", " og ", " and ")) + siste;
        return tabell.id() + ": " + sprak.av(navn(tabell))
                + (etter.isEmpty() ? "" : sprak.av(new Tekst(", etter ", ", etter ", ", by ")) + etter);
    }

    /** The notes that follow every copy of a table. */
    public static List<Tekst> noter(Tabell tabell, boolean syntetisk) {
        List<Tekst> noter = new ArrayList<>();
        if (syntetisk) {
            noter.add(Tabelltekst.SYNTETISK);
        }
        noter.add(new Tekst(
                "Tall der ett til tre barn står bak, er skjult (:). Andre tall er skjult så ingen kan regne dem ut.",
                "Tal der eitt til tre barn står bak, er skjulte (:). Andre tal er skjulte så ingen kan rekne dei ut.",
                "Figures with one to three children behind them are hidden (:). Others are hidden so that nobody can work those"
                        + " out."));
        noter.add(new Tekst(
                "Rater er per 1 000 innbyggere i samme alder 1. januar året etter (Statistisk sentralbyrå, tabell 07459).",
                "Ratar er per 1 000 innbyggjarar i same alder 1. januar året etter (Statistisk sentralbyrå, tabell 07459).",
                "Rates are per 1,000 inhabitants of the same age on 1 January of the year after (Statistics Norway, table"
                        + " 07459)."));
        noter.add(new Tekst(
                "Fylker vises når alle kommunene i fylket har levert. Tabellen ligner tabell " + tabell.ligner()
                        + " i Statistikkbanken.",
                "Fylke blir viste når alle kommunane i fylket har levert. Tabellen liknar tabell " + tabell.ligner()
                        + " i Statistikkbanken.",
                "Counties are shown when all their municipalities have delivered. The table resembles table "
                        + tabell.ligner() + " of StatBank Norway."));
        return noter;
    }

    /** Notes about single values of a variable, by code. */
    public static Map<String, List<Tekst>> verdinoter(Publisert.Hode hode, Utvalg.Del del) {
        return Map.of();
    }

    /** The unit of a key figure. */
    public static Tekst enhet(Nokkeltall nokkeltall) {
        return Tekst.lik(nokkeltall.enhet());
    }

    /** The key figure of that code in a table. */
    public static Nokkeltall innhold(Tabell tabell, String kode) {
        return tabell.innhold().stream()
                .filter(en -> en.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
