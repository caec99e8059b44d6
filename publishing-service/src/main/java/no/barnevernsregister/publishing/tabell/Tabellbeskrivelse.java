package no.barnevernsregister.publishing.tabell;

import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Variabel.Verdi;

/** The variables of a table in a release. */
public final class Tabellbeskrivelse {

    private Tabellbeskrivelse() {}

    /** In the order in which the values stand, named in bokmål. */
    public static List<Variabel> variabler(Tabell tabell, Publisert.Hode hode) {
        return variabler(tabell, hode, Sprak.NB);
    }

    /** In the order in which the values stand. */
    public static List<Variabel> variabler(Tabell tabell, Publisert.Hode hode, Sprak sprak) {
        List<Variabel> variabler = new ArrayList<>();
        for (Inndeling inndeling : tabell.inndelinger()) {
            List<Verdi> verdier = inndeling == Inndeling.REGION
                    ? Regioner.iRekkefolge(hode.regioner()).stream()
                            .map(kode -> new Verdi(kode, Regioner.navn(kode).paa(sprak)))
                            .toList()
                    : tabell.verdier(inndeling).stream()
                            .map(en -> new Verdi(en.kode(), en.navn().paa(sprak)))
                            .toList();
            variabler.add(new Variabel(
                    inndeling.kode(),
                    inndeling.navn().paa(sprak),
                    verdier,
                    tabell.total(inndeling).orElse("")));
        }
        variabler.add(new Variabel(
                "ContentsCode",
                new Tekst("statistikkvariabel", "statistikkvariabel", "contents").paa(sprak),
                tabell.innhold().stream()
                        .map(en -> new Verdi(en.kode(), en.navn().paa(sprak)))
                        .toList(),
                ""));
        variabler.add(new Variabel(
                "Tid",
                new Tekst("år", "år", "year").paa(sprak),
                hode.perioder().stream().map(en -> new Verdi(en, en)).toList(),
                ""));
        return variabler;
    }

    /** The name of a region by its code. */
    public static String regionnavn(String kode) {
        return Regioner.navn(kode).nb();
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
