package no.barnevernsregister.publishing.tabell.infra;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Nokkeltall;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import org.jspecify.annotations.Nullable;

/** A selection as a JSON-stat 2.0 dataset: values in row-major order, hidden ones null with the status {@code :}. */
final class JsonStat {

    private JsonStat() {}

    /** @param celler the cells of the selection; none for metadata, whose list of values is empty */
    static Map<String, Object> datasett(
            Tabell tabell, Publisert.Hode hode, Utvalg utvalg, List<Publiserttall> celler, boolean syntetisk) {
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("version", "2.0");
        svar.put("class", "dataset");
        svar.put("label", tabell.id() + ": " + tabell.navn().nb());
        svar.put("source", "Barnevernsregisteret");
        svar.put(
                "updated",
                Instant.ofEpochSecond(hode.publisert().getEpochSecond()).toString());
        svar.put("note", Tabellbeskrivelse.noter(tabell, syntetisk));
        svar.put("role", Map.of("time", List.of("Tid"), "geo", List.of("Region"), "metric", List.of("ContentsCode")));
        svar.put("id", utvalg.variabler().stream().map(Variabel::kode).toList());
        svar.put(
                "size",
                utvalg.variabler().stream()
                        .map(variabel -> utvalg.koder(variabel.kode()).size())
                        .toList());
        svar.put("dimension", dimensjoner(tabell, utvalg));
        svar.put(
                "extension",
                Map.of(
                        "px", Map.of("tableid", tabell.id(), "decimals", 0, "language", "nb"),
                        "utgivelse", Map.of("id", hode.id(), "navn", hode.navn()),
                        "syntetisk", syntetisk,
                        "tegn",
                                Map.of(
                                        ":",
                                        "skjult av hensyn til personvernet",
                                        ".",
                                        "ikke aktuelt",
                                        "..",
                                        "mangler")));
        verdier(svar, utvalg, celler);
        return svar;
    }

    private static Map<String, Object> dimensjoner(Tabell tabell, Utvalg utvalg) {
        Map<String, Object> dimensjoner = new LinkedHashMap<>();
        for (Variabel variabel : utvalg.variabler()) {
            List<String> koder = utvalg.koder(variabel.kode());
            Map<String, Integer> plasser = new LinkedHashMap<>();
            Map<String, String> navn = new LinkedHashMap<>();
            for (String kode : koder) {
                plasser.put(kode, plasser.size());
            }
            variabel.verdier().stream()
                    .filter(verdi -> plasser.containsKey(verdi.kode()))
                    .forEach(verdi -> navn.put(verdi.kode(), verdi.navn()));
            Map<String, Object> kategori = new LinkedHashMap<>();
            kategori.put("index", plasser);
            kategori.put("label", navn);
            if (variabel.kode().equals("ContentsCode")) {
                kategori.put("unit", enheter(tabell, koder));
            }
            dimensjoner.put(
                    variabel.kode(),
                    Map.of(
                            "label",
                            variabel.navn(),
                            "category",
                            kategori,
                            "extension",
                            Map.of("elimination", !variabel.total().isEmpty())));
        }
        return dimensjoner;
    }

    private static Map<String, Object> enheter(Tabell tabell, List<String> koder) {
        Map<String, Object> enheter = new LinkedHashMap<>();
        for (String kode : koder) {
            Nokkeltall nokkeltall = Tabellbeskrivelse.innhold(tabell, kode);
            enheter.put(kode, Map.of("base", nokkeltall.enhet().nb(), "decimals", nokkeltall.desimaler()));
        }
        return enheter;
    }

    private static void verdier(Map<String, Object> svar, Utvalg utvalg, List<Publiserttall> celler) {
        if (celler.isEmpty()) {
            svar.put("value", List.of());
            return;
        }
        Map<List<String>, Publiserttall> etterSted = new HashMap<>();
        celler.forEach(celle -> etterSted.put(
                utvalg.variabler().stream()
                        .map(variabel -> celle.kode(variabel.kode()))
                        .toList(),
                celle));
        List<@Nullable BigDecimal> verdier = new ArrayList<>();
        Map<String, String> tegn = new LinkedHashMap<>();
        for (List<String> sted : rekkefolge(utvalg)) {
            Publiserttall celle = etterSted.get(sted);
            verdier.add(celle == null ? null : celle.verdi());
            String merke = celle == null ? ".." : celle.tegn();
            if (!merke.isEmpty()) {
                tegn.put(Integer.toString(verdier.size() - 1), merke);
            }
        }
        svar.put("value", verdier);
        if (!tegn.isEmpty()) {
            svar.put("status", tegn);
        }
    }

    /** Every combination, the last variable running fastest. */
    static List<List<String>> rekkefolge(Utvalg utvalg) {
        List<List<String>> steder = List.of(List.of());
        for (Variabel variabel : utvalg.variabler()) {
            List<List<String>> lengre = new ArrayList<>();
            for (List<String> sted : steder) {
                for (String kode : utvalg.koder(variabel.kode())) {
                    List<String> en = new ArrayList<>(sted);
                    en.add(kode);
                    lengre.add(en);
                }
            }
            steder = lengre;
        }
        return steder;
    }
}
