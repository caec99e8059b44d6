package no.barnevernsregister.publishing.tabell;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;

/**
 * A selection of a table of a release, as every format writes it.
 *
 * @param celler the place in the cube of each cell, row-major over the dimensions, the last running fastest
 */
@SuppressWarnings("ArrayRecordComponent") // Read by the formats only, compared nowhere.
public record Datasett(
        Publisert.Hode hode,
        Tabell tabell,
        Sprak sprak,
        Utvalg utvalg,
        Tabellkube kube,
        int[] celler,
        boolean syntetisk) {

    public static Datasett av(
            Publisert.Hode hode, Tabell tabell, Sprak sprak, Utvalg utvalg, Tabellkube kube, boolean syntetisk) {
        return new Datasett(hode, tabell, sprak, utvalg, kube, celler(utvalg, kube), syntetisk);
    }

    /** The same without figures, for what only tells what a table holds. */
    public static Datasett utenTall(Publisert.Hode hode, Tabell tabell, Sprak sprak, Utvalg utvalg, boolean syntetisk) {
        return new Datasett(
                hode, tabell, sprak, utvalg, new Tabellkube.Bygger(List.of()).bygg(), new int[0], syntetisk);
    }

    /** The place in the cube of each cell of a selection. */
    static int[] celler(Utvalg utvalg, Tabellkube kube) {
        int[] celler = {0};
        for (int v = 0; v < utvalg.deler().size(); v++) {
            Utvalg.Del del = utvalg.deler().get(v);
            int steg = kube.steg(v);
            int[] plasser = del.verdier().stream()
                    .mapToInt(verdi -> del.variabel().plass(verdi.kode()).orElseThrow() * steg)
                    .toArray();
            int[] neste = new int[celler.length * plasser.length];
            for (int i = 0; i < neste.length; i++) {
                neste[i] = celler[i / plasser.length] + plasser[i % plasser.length];
            }
            celler = neste;
        }
        return celler;
    }

    public List<Utvalg.Del> dimensjoner() {
        return utvalg.dimensjoner();
    }

    /** How many cells lie between neighbours of a dimension. */
    public int steg(Utvalg.Del dimensjon) {
        List<Utvalg.Del> alle = dimensjoner();
        return alle.subList(alle.indexOf(dimensjon) + 1, alle.size()).stream()
                .mapToInt(del -> del.verdier().size())
                .reduce(1, (a, b) -> a * b);
    }

    /** Where the cells stand whose values of these dimensions run through all combinations, the last fastest. */
    public int[] steder(List<Utvalg.Del> noen) {
        int[] steder = {0};
        for (Utvalg.Del del : noen) {
            int steg = steg(del);
            int bredde = del.verdier().size();
            int[] forrige = steder;
            steder = IntStream.range(0, forrige.length * bredde)
                    .map(i -> forrige[i / bredde] + (i % bredde) * steg)
                    .toArray();
        }
        return steder;
    }

    /** What the table is called, with its variables. */
    public String tittel() {
        return Tabellbeskrivelse.tittel(
                tabell, dimensjoner().stream().map(Utvalg.Del::variabel).toList(), sprak);
    }

    /** Source, release and date in one line, and that the data are synthetic when they are. */
    public String kilde() {
        return Tabelltekst.kilde(hode, sprak) + (syntetisk ? " " + Tabelltekst.SYNTETISK.paa(sprak) : "");
    }

    public List<String> noter() {
        return Tabellbeskrivelse.noter(tabell, hode, syntetisk).stream()
                .map(en -> en.paa(sprak))
                .collect(Collectors.toList());
    }
}
