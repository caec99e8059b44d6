package no.barnevernsregister.prikking.benk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Hierarki;
import no.barnevernsregister.prikking.Indrecelle;

/**
 * Made-up municipalities in 15 counties, with the spread of sizes that Norway has: most are small, few are large.
 * The seed fixes everything.
 */
final class Tabellgenerator {
    private final Random tilfeldig;
    private final int kommuner;

    Tabellgenerator(long fro, int kommuner) {
        tilfeldig = new Random(fro);
        this.kommuner = kommuner;
    }

    Dimensjon kommune() {
        Map<String, List<String>> stier = new TreeMap<>();
        for (int k = 0; k < kommuner; k++) {
            stier.put("K%03d".formatted(k), List.of("F%02d".formatted(k * 15 / kommuner)));
        }
        return Dimensjon.av("kommune", new Hierarki(stier, List.of("fylke")));
    }

    static Dimensjon kategori() {
        Map<String, List<String>> stier = new TreeMap<>();
        for (int k = 0; k < 70; k++) {
            stier.put("T%02d".formatted(k), List.of("G%d".formatted(k * 9 / 70)));
        }
        return Dimensjon.av("kategori", new Hierarki(stier, List.of("gruppe")));
    }

    static Dimensjon koder(String navn, int antall) {
        var koder = new ArrayList<String>();
        for (int i = 0; i < antall; i++) {
            koder.add("%s%02d".formatted(navn.charAt(0), i));
        }
        return Dimensjon.av(navn, koder);
    }

    /** Cells with at least one child, where a municipality of middle size has {@code snitt} children in all. */
    List<Indrecelle> celler(List<Dimensjon> dimensjoner, double snitt) {
        var vekter = new ArrayList<double[]>();
        for (int d = 0; d < dimensjoner.size(); d++) {
            var vekt = new double[dimensjoner.get(d).koder().size()];
            double sum = 0;
            for (int i = 0; i < vekt.length; i++) {
                vekt[i] = Math.exp(tilfeldig.nextGaussian() * (d == 0 ? 1.3 : 0.9));
                sum += vekt[i];
            }
            for (int i = 0; i < vekt.length && d > 0; i++) {
                vekt[i] /= sum;
            }
            vekter.add(vekt);
        }
        var svar = new ArrayList<Indrecelle>();
        legg(dimensjoner, vekter, new String[dimensjoner.size()], 0, snitt, svar);
        return svar;
    }

    private void legg(
            List<Dimensjon> dimensjoner,
            List<double[]> vekter,
            String[] koder,
            int d,
            double ventet,
            List<Indrecelle> til) {
        if (d == koder.length) {
            long antall = poisson(ventet);
            if (antall > 0) {
                til.add(new Indrecelle(List.of(koder), antall));
            }
            return;
        }
        for (int i = 0; i < vekter.get(d).length; i++) {
            koder[d] = dimensjoner.get(d).koder().get(i);
            legg(dimensjoner, vekter, koder, d + 1, ventet * vekter.get(d)[i], til);
        }
    }

    private long poisson(double ventet) {
        if (ventet > 50) {
            return Math.max(0, Math.round(ventet + Math.sqrt(ventet) * tilfeldig.nextGaussian()));
        }
        double grense = Math.exp(-ventet);
        double p = tilfeldig.nextDouble();
        long n = 0;
        while (p > grense) {
            n++;
            p *= tilfeldig.nextDouble();
        }
        return n;
    }
}
