package no.barnevernsregister.prikking.benk;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import no.barnevernsregister.prikking.Dimensjon;
import no.barnevernsregister.prikking.Indrecelle;
import no.barnevernsregister.prikking.Innstillinger;
import no.barnevernsregister.prikking.Prikker;
import no.barnevernsregister.prikking.Problem;
import no.barnevernsregister.prikking.Rapport;
import no.barnevernsregister.prikking.Tabell;

/** Prints what protection costs in cells, seconds and memory, for tables from 500 to 630 000 cells. */
public final class Prikkingbenk {
    private static final long FRO = 20261124;

    private Prikkingbenk() {}

    /** Runs all sizes, or those whose names are given. */
    public static void main(String[] bare) {
        System.out.printf(
                Locale.ROOT,
                "%d cores, heap of at most %d MB, seed %d; the first row also warms up the machine%n%n",
                Runtime.getRuntime().availableProcessors(),
                Runtime.getRuntime().maxMemory() >> 20,
                FRO);
        System.out.printf(
                "%-42s %8s %8s %9s %7s %7s %7s %7s %7s  %s%n",
                "table",
                "cells",
                "primary",
                "secondary",
                "hidden",
                "value",
                "seconds",
                "us/cell",
                "heap MB",
                "seconds per step");
        List<String> navn = List.of(bare);
        mal(navn, "20 kommuner*kjonn*alder", 20, List.of("kjonn", "alder"), 1, 60);
        mal(navn, "357 kommuner*kjonn*alder", 357, List.of("kjonn", "alder"), 1, 60);
        mal(navn, "90 kommuner*kategori", 90, List.of("kategori"), 1, 250);
        mal(navn, "357 kommuner*kategori", 357, List.of("kategori"), 1, 250);
        mal(navn, "357 kommuner*kategori, 2 years", 357, List.of("kategori"), 2, 250);
        mal(navn, "357 kommuner*kategori, 5 years", 357, List.of("kategori"), 5, 250);
        mal(navn, "357 kommuner*kategori, 10 years", 357, List.of("kategori"), 10, 250);
        mal(navn, "357 kommuner*kategori, 21 years", 357, List.of("kategori"), 21, 250);
        mal(navn, "357 kommuner*kjonn*alder*kategori", 357, List.of("kjonn", "alder", "kategori"), 1, 250);
    }

    private static void mal(
            List<String> bare, String navn, int kommuner, List<String> variabler, int aar, double snitt) {
        if (!bare.isEmpty() && bare.stream().noneMatch(navn::equals)) {
            return;
        }
        Problem problem = problem(kommuner, variabler, aar, snitt);
        System.gc();
        topp(true);
        Map<String, Long> steg = new LinkedHashMap<>();
        long[] sist = {System.nanoTime()};
        String[] na = {""};
        long start = sist[0];
        Rapport r = Prikker.prikk(problem, s -> {
                    long n = System.nanoTime();
                    steg.merge(na[0], n - sist[0], Long::sum);
                    na[0] = s;
                    sist[0] = n;
                })
                .rapport();
        long slutt = System.nanoTime();
        steg.merge(na[0], slutt - sist[0], Long::sum);
        steg.remove("");
        var deler = new ArrayList<String>();
        steg.forEach((s, t) -> deler.add("%s %.2f".formatted(s, t / 1e9)));
        System.out.printf(
                Locale.ROOT,
                "%-42s %8d %8d %9d %6.1f%% %6.1f%% %7.2f %7.2f %7d  %s%n",
                navn,
                r.celler(),
                r.primare(),
                r.sekundare(),
                100.0 * (r.primare() + r.sekundare()) / r.celler(),
                100.0 * r.skjultVerdi() / r.verdi(),
                (slutt - start) / 1e9,
                (slutt - start) / 1e3 / r.celler(),
                topp(false) >> 20,
                String.join(", ", deler));
    }

    private static Problem problem(int kommuner, List<String> variabler, int aar, double snitt) {
        var generator = new Tabellgenerator(FRO, kommuner);
        var dimensjoner = new ArrayList<Dimensjon>();
        dimensjoner.add(generator.kommune());
        for (String variabel : variabler) {
            dimensjoner.add(
                    switch (variabel) {
                        case "kjonn" -> Tabellgenerator.koder("kjonn", 2);
                        case "alder" -> Tabellgenerator.koder("alder", 6);
                        default -> Tabellgenerator.kategori();
                    });
        }
        var navn = dimensjoner.stream().map(Dimensjon::navn).toList();
        var celler = new ArrayList<Indrecelle>();
        for (int a = 0; a < aar; a++) {
            String ar = String.valueOf(2010 + a);
            for (Indrecelle celle : generator.celler(dimensjoner, snitt)) {
                var koder = new ArrayList<>(celle.koder());
                koder.add(ar);
                celler.add(new Indrecelle(koder, celle.antall()));
            }
        }
        dimensjoner.add(Dimensjon.blokk(
                "aar", celler.stream().map(c -> c.koder().getLast()).distinct().toList()));
        return new Problem(dimensjoner, List.of(new Tabell(navn)), celler, Innstillinger.VANLIGE);
    }

    private static long topp(boolean nullstill) {
        long sum = 0;
        for (MemoryPoolMXBean minne : ManagementFactory.getMemoryPoolMXBeans()) {
            if (minne.getType() == MemoryType.HEAP) {
                sum += minne.getPeakUsage().getUsed();
                if (nullstill) {
                    minne.resetPeakUsage();
                }
            }
        }
        return sum;
    }
}
