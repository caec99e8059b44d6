package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.nokkeltall.Alder;
import no.barnevernsregister.publishing.nokkeltall.Kjonn;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;

/** The variables of a table in a release. */
public final class Tabellbeskrivelse {

    private Tabellbeskrivelse() {}

    /** In the order in which the values stand. */
    public static List<Variabel> variabler(Tabell tabell, Publisert.Hode hode) {
        return List.of(
                new Variabel(
                        "Region",
                        "region",
                        hode.regioner().stream()
                                .map(kode -> new Verdi(kode, regionnavn(kode)))
                                .toList(),
                        ""),
                new Variabel(
                        "Kjonn",
                        "kjønn",
                        Arrays.stream(Kjonn.values())
                                .map(en -> new Verdi(en.kode(), en.navn()))
                                .toList(),
                        Kjonn.ALLE.kode()),
                new Variabel(
                        "Alder",
                        "alder",
                        Arrays.stream(Alder.values())
                                .map(en -> new Verdi(en.kode(), en.navn()))
                                .toList(),
                        Alder.ALLE.kode()),
                new Variabel(
                        "ContentsCode",
                        "statistikkvariabel",
                        tabell.innhold().stream()
                                .map(en -> new Verdi(en.kode(), en.navn()))
                                .toList(),
                        ""),
                new Variabel(
                        "Tid",
                        "år",
                        hode.perioder().stream().map(en -> new Verdi(en, en)).toList(),
                        ""));
    }

    /** The name of a region by its code. */
    public static String regionnavn(String kode) {
        return kode.startsWith("F")
                ? Kommuner.fylkesnavn(kode.substring(1)).orElse(kode)
                : Kommuner.finn(new Kommunenummer(kode)).map(Kommune::navn).orElse(kode);
    }

    /** The notes that follow every copy of a table. */
    public static List<String> noter(Tabell tabell, boolean syntetisk) {
        List<String> noter = new ArrayList<>();
        if (syntetisk) {
            noter.add("Syntetiske data: tallene er laget av en maskin og gjelder ingen virkelige barn.");
        }
        noter.add("Tall der ett til tre barn står bak, er skjult (:). Andre tall er skjult så ingen kan regne dem ut.");
        noter.add(
                "Rater er per 1 000 innbyggere i samme alder 1. januar året etter (Statistisk sentralbyrå, tabell 07459).");
        noter.add("Fylker vises når alle kommunene i fylket har levert. Tabellen ligner tabell " + tabell.ligner()
                + " i Statistikkbanken.");
        return noter;
    }

    /** The key figure of that code in a table. */
    public static Nokkeltall innhold(Tabell tabell, String kode) {
        return tabell.innhold().stream()
                .filter(en -> en.kode().equals(kode))
                .findFirst()
                .orElseThrow();
    }
}
