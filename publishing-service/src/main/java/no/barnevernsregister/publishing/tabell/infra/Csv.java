package no.barnevernsregister.publishing.tabell.infra;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** A selection as tidy CSV: one row for each cell, a hidden one with its sign. */
final class Csv {

    private Csv() {}

    static String skriv(Utvalg utvalg, List<Publiserttall> celler) {
        Map<List<String>, Publiserttall> etterSted = new HashMap<>();
        celler.forEach(celle -> etterSted.put(
                utvalg.variabler().stream()
                        .map(variabel -> celle.kode(variabel.kode()))
                        .toList(),
                celle));
        var ut = new StringBuilder();
        ut.append(utvalg.variabler().stream().map(Variabel::kode).collect(Collectors.joining(",")))
                .append(",value,status\n");
        for (List<String> sted : JsonStat.rekkefolge(utvalg)) {
            Publiserttall celle = etterSted.get(sted);
            String verdi =
                    celle == null || celle.verdi() == null ? "" : celle.verdi().toPlainString();
            String tegn = celle == null ? ".." : celle.tegn();
            ut.append(String.join(",", sted))
                    .append(',')
                    .append(verdi)
                    .append(',')
                    .append(tegn)
                    .append('\n');
        }
        return ut.toString();
    }
}
