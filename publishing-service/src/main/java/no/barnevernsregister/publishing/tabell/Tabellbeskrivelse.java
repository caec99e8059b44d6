package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Variabel.Slag;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;

/** The variables of a table in a release, and the words about it. */
public final class Tabellbeskrivelse {

    private Tabellbeskrivelse() {}

    /** In the order in which the values stand. */
    public static List<Variabel> variabler(Tabell tabell, Publisert.Hode hode) {
        List<Variabel> variabler = new ArrayList<>();
        for (Inndeling inndeling : tabell.inndelinger()) {
            variabler.add(new Variabel(
                    inndeling.kode(),
                    inndeling.navn(),
                    inndeling == Inndeling.REGION ? Slag.REGION : Slag.ANNET,
                    inndeling == Inndeling.REGION ? regioner(hode) : verdier(tabell, inndeling),
                    tabell.total(inndeling).orElse("")));
        }
        variabler.add(new Variabel(
                "ContentsCode",
                new Tekst("statistikkvariabel", "statistikkvariabel", "contents"),
                Slag.INNHOLD,
                tabell.innhold().stream()
                        .map(en -> new Verdi(en.kode(), en.navn()))
                        .toList(),
                ""));
        variabler.add(new Variabel(
                "Tid",
                new Tekst("år", "år", "year"),
                Slag.TID,
                hode.perioder().stream().map(en -> new Verdi(en, Tekst.lik(en))).toList(),
                ""));
        return variabler;
    }

    private static List<Verdi> regioner(Publisert.Hode hode) {
        return Regioner.iRekkefolge(hode.regioner()).stream()
                .map(kode -> new Verdi(kode, Regioner.navn(kode)))
                .toList();
    }

    private static List<Verdi> verdier(Tabell tabell, Inndeling inndeling) {
        return tabell.verdier(inndeling).stream()
                .map(en -> new Verdi(en.kode(), en.navn()))
                .toList();
    }

    /** The name of a region by its code. */
    public static String regionnavn(String kode) {
        return Regioner.navn(kode).nb();
    }

    /** The name of a table with its variables, such as {@code BV001: Children, by region and year}. */
    static String tittel(Tabell tabell, List<Variabel> variabler, Sprak sprak) {
        List<String> navn =
                variabler.stream().map(en -> en.navn().paa(sprak)).collect(Collectors.toCollection(ArrayList::new));
        String siste = navn.isEmpty() ? "" : navn.removeLast();
        String etter = navn.isEmpty()
                ? siste
                : String.join(", ", navn) + new Tekst(" og ", " og ", " and ").paa(sprak) + siste;
        return tabell.id() + ": " + tabell.navn().paa(sprak)
                + (etter.isEmpty() ? "" : new Tekst(", etter ", ", etter ", ", by ").paa(sprak) + etter);
    }

    /** The notes that follow every copy of a table. */
    public static List<Tekst> noter(Tabell tabell, Publisert.Hode hode, boolean syntetisk) {
        List<Tekst> noter = new ArrayList<>();
        if (syntetisk) {
            noter.add(Tabelltekst.SYNTETISK);
        }
        if (hode.forelopig()) {
            noter.add(forelopig(hode));
        }
        noter.add(new Tekst(
                "Tall der ett til tre barn står bak, er skjult (:). Andre tall er skjult så ingen kan regne dem ut.",
                "Tal der eitt til tre barn står bak, er skjulte (:). Andre tal er skjulte så ingen kan rekne dei ut.",
                "Figures with one to three children behind them are hidden (:). Others are hidden so that nobody can"
                        + " work those out."));
        if (tabell.innhold().stream().anyMatch(en -> en.formel().folgerBefolkningen())) {
            noter.add(new Tekst(
                    "Innbyggere er de i samme alder 1. januar året etter (Statistisk sentralbyrå, tabell 07459). Enheten"
                            + " sier om et tall er per 1 000 eller i prosent av dem.",
                    "Innbyggjarar er dei i same alder 1. januar året etter (Statistisk sentralbyrå, tabell 07459). Eininga"
                            + " seier om eit tal er per 1 000 eller i prosent av dei.",
                    "Inhabitants are those of the same age on 1 January of the year after (Statistics Norway, table 07459)."
                            + " The unit says whether a figure is per 1,000 or per cent of them."));
        }
        noter.add(new Tekst(
                "Fylker vises når alle kommunene i fylket har levert.",
                "Fylke blir viste når alle kommunane i fylket har levert.",
                "Counties are shown when all their municipalities have delivered."));
        tabell.statistikkbanktabell()
                .ifPresent(nummer -> noter.add(new Tekst(
                        "Tabellen ligner tabell " + nummer + " i Statistikkbanken.",
                        "Tabellen liknar tabell " + nummer + " i Statistikkbanken.",
                        "The table resembles table " + nummer + " of StatBank Norway.")));
        return noter;
    }

    private static Tekst forelopig(Publisert.Hode hode) {
        String periode = hode.perioder().getLast();
        return new Tekst(
                "Tallene for " + periode + " er foreløpige og kan endre seg når flere har levert.",
                "Tala for " + periode + " er førebelse og kan endre seg når fleire har levert.",
                "The figures of " + periode + " are provisional and may change as more reports come in.");
    }

    /** Notes about single values of a variable, by code. */
    public static Map<String, List<Tekst>> verdinoter(Publisert.Hode hode, Utvalg.Del del) {
        return del.variabel().slag() == Slag.TID && hode.forelopig()
                ? Map.of(hode.perioder().getLast(), List.of(forelopig(hode)))
                : Map.of();
    }

    /** The key figure of that code in a table. */
    public static Nokkeltall innhold(Tabell tabell, String kode) {
        return tabell.innhold().stream()
                .filter(en -> en.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
