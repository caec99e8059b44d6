package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import no.barnevernsregister.publishing.side.Tallkilde.Tabellcelle;

/**
 * A table as somebody has built it: a row for each place and part, a column for each figure and period.
 *
 * @param felter what can be chosen
 * @param grupper a column group for each figure, as wide as there are periods
 * @param kuttet whether there are more rows than the page shows
 */
public record Tabellside(
        String id,
        String navn,
        Tabellvalg valg,
        List<Felt> felter,
        List<String> delehoder,
        List<Gruppe> grupper,
        List<Rad> rader,
        boolean kuttet,
        boolean harSkjult,
        List<Map.Entry<String, String>> filer) {

    private static final int FLEST_RADER = 400;

    /** A choice of values. */
    public record Felt(String navn, String tittel, List<Verdi> verdier) {}

    /** A value that can be chosen. */
    public record Verdi(String kode, String navn, boolean valgt) {}

    /** The columns of a figure. */
    public record Gruppe(String navn, List<String> perioder) {}

    /** A row: its place, its parts and its numbers. */
    public record Rad(String sted, List<String> deler, List<String> tall) {}

    /** Reads the chosen cells and lays them out. */
    public static Tabellside bygg(Tallkilde kilde, Hode hode, Tabellvalg valg, Ord ord) {
        Tabell tabell = valg.tabell();
        var form = new Tallform(ord.sprak());
        Map<List<String>, Tabellcelle> celler = new HashMap<>();
        kilde.tabell(hode, valg)
                .forEach(celle -> celler.put(
                        List.of(
                                celle.region(),
                                celle.kjonn(),
                                celle.alder(),
                                celle.kategori(),
                                celle.innhold(),
                                celle.tid()),
                        celle));
        List<Inndeling> deler = tabell.inndelinger().stream()
                .filter(en -> en != Inndeling.REGION)
                .toList();
        List<Rad> rader = new ArrayList<>();
        boolean skjult = false;
        boolean kuttet = false;
        for (Sted sted : valg.steder()) {
            for (String kjonn : valg.valgte(Inndeling.KJONN)) {
                for (String alder : valg.valgte(Inndeling.ALDER)) {
                    for (String kategori : valg.valgte(Inndeling.KATEGORI)) {
                        if (rader.size() == FLEST_RADER) {
                            kuttet = true;
                            continue;
                        }
                        List<String> tall = new ArrayList<>();
                        for (String innhold : valg.innhold()) {
                            for (String tid : valg.perioder()) {
                                Tabellcelle celle =
                                        celler.get(List.of(sted.kode(), kjonn, alder, kategori, innhold, tid));
                                BigDecimal verdi = celle == null ? null : celle.verdi();
                                boolean dekket = celle != null && celle.tegn().equals(":");
                                skjult |= dekket;
                                tall.add(verdi != null ? form.tall(verdi) : dekket ? ord.av("skjult") : "–");
                            }
                        }
                        Map<Inndeling, String> koder =
                                Map.of(Inndeling.KJONN, kjonn, Inndeling.ALDER, alder, Inndeling.KATEGORI, kategori);
                        rader.add(new Rad(
                                sted.navn(),
                                deler.stream()
                                        .map(en -> navn(tabell, en, koder.getOrDefault(en, ""), ord))
                                        .toList(),
                                tall));
                    }
                }
            }
        }
        return new Tabellside(
                tabell.id(),
                tabell.navn().paa(ord.sprak()),
                valg,
                felter(tabell, hode, valg, ord),
                deler.stream().map(en -> stor(en.navn().paa(ord.sprak()))).toList(),
                tabell.innhold().stream()
                        .filter(en -> valg.innhold().contains(en.kode()))
                        .map(en -> new Gruppe(
                                en.navn().paa(ord.sprak()) + " (" + en.enhet().paa(ord.sprak()) + ")", valg.perioder()))
                        .toList(),
                rader,
                kuttet,
                skjult,
                List.of(
                        Map.entry("CSV", valg.api("csv")),
                        Map.entry("Excel", valg.api("xlsx")),
                        Map.entry("JSON-stat", valg.api("json-stat2")),
                        Map.entry("PX", valg.api("px")),
                        Map.entry("Parquet", valg.api("parquet"))));
    }

    private static String navn(Tabell tabell, Inndeling inndeling, String kode, Ord ord) {
        return tabell.verdier(inndeling).stream()
                .filter(en -> en.kode().equals(kode))
                .findFirst()
                .map(en -> en.navn().paa(ord.sprak()))
                .orElse(kode);
    }

    private static String stor(String ord) {
        return ord.substring(0, 1).toUpperCase(Locale.ROOT) + ord.substring(1);
    }

    private static List<Felt> felter(Tabell tabell, Hode hode, Tabellvalg valg, Ord ord) {
        List<Felt> felter = new ArrayList<>();
        felter.add(new Felt(
                "innhold",
                ord.av("innhold"),
                tabell.innhold().stream()
                        .map((Nokkeltall en) -> new Verdi(
                                en.kode(),
                                en.navn().paa(ord.sprak()),
                                valg.innhold().contains(en.kode())))
                        .toList()));
        felter.add(new Felt(
                "tid",
                ord.av("periode"),
                hode.perioder().reversed().stream()
                        .map(en -> new Verdi(en, en, valg.perioder().contains(en)))
                        .toList()));
        valg.delt()
                .forEach((inndeling, valgte) -> felter.add(new Felt(
                        Tabellvalg.felt(inndeling),
                        stor(inndeling.navn().paa(ord.sprak())),
                        tabell.verdier(inndeling).stream()
                                .map(en -> new Verdi(en.kode(), en.navn().paa(ord.sprak()), valgte.contains(en.kode())))
                                .toList())));
        return felter;
    }
}
