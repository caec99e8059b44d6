package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;

/** Puts what the files say in one set of cells: the published files first, earlier releases after. */
final class Grunnlag {
    final List<String> dimensjoner;
    final Celler celler;
    final boolean[] additiv;
    final int idag;
    private final boolean[] total;

    /**
     * Reads the codes of all files and the rows of the published ones.
     *
     * @param alle published files and earlier releases, for the codes and tables
     * @param publiserte files whose rows are read now
     */
    Grunnlag(
            List<Utgivelsesfil> alle,
            List<Utgivelsesfil> publiserte,
            Map<String, Tre> traer,
            Revisjonsvalg valg,
            Funnliste funn) {
        var navn = new LinkedHashSet<String>();
        alle.forEach(fil -> navn.addAll(fil.dimensjoner()));
        dimensjoner = List.copyOf(navn);
        for (String d : traer.keySet()) {
            if (!navn.contains(d)) {
                throw new IllegalArgumentException("A code list is given for " + d + ", which is in no file.");
            }
        }
        var akser = new ArrayList<Akse>();
        additiv = new boolean[dimensjoner.size()];
        total = new boolean[additiv.length];
        for (int d = 0; d < additiv.length; d++) {
            additiv[d] = !valg.ikkeAdditive().contains(dimensjoner.get(d));
            akser.add(akse(d, alle, traer, valg));
        }
        celler = new Celler(akser);
        var tabeller = new LinkedHashSet<Set<String>>();
        alle.forEach(fil -> fil.tabeller().forEach(t -> tabeller.add(t.dimensjoner())));
        tabeller.forEach(tabell -> celler.legg(new Kryss(akser, noder(alle, tabell))));
        var status = new Statusprove(this, funn);
        publiserte.forEach(status::les);
        status.formater(publiserte);
        idag = celler.antall();
    }

    private Akse akse(int nummer, List<Utgivelsesfil> alle, Map<String, Tre> traer, Revisjonsvalg valg) {
        String navn = dimensjoner.get(nummer);
        var sett = new TreeSet<String>();
        boolean utelatt = false;
        for (Utgivelsesfil fil : alle) {
            fil.tabeller().forEach(t -> sett.addAll(koder(fil, t.dimensjoner(), navn)));
            utelatt |= fil.tabeller().stream().anyMatch(t -> !t.dimensjoner().contains(navn));
        }
        boolean blokk = valg.blokker().contains(navn);
        total[nummer] = sett.remove(Tre.ALLE) || (utelatt && !blokk);
        return new Akse(navn, traer.getOrDefault(navn, Tre.flatt(sett)), sett, !blokk);
    }

    /** Codes of a dimension in the rows of the tables with these dimensions. */
    static Set<String> koder(Utgivelsesfil fil, Set<String> tabell, String navn) {
        int k = fil.dimensjoner().indexOf(navn);
        if (k < 0 || !tabell.contains(navn)) {
            return Set.of();
        }
        var sett = new BitSet();
        for (int r = 0; r < fil.antall(); r++) {
            if (fil.tabell(r).dimensjoner().equals(tabell)) {
                sett.set(fil.kode(r, k));
            }
        }
        return sett.stream().mapToObj(i -> fil.koder(k).get(i)).collect(Collectors.toSet());
    }

    private List<BitSet> noder(List<Utgivelsesfil> alle, Set<String> tabell) {
        var svar = new ArrayList<BitSet>();
        for (int d = 0; d < dimensjoner.size(); d++) {
            Akse akse = celler.akser.get(d);
            var noder = new BitSet();
            noder.set(akse.alle, total[d] || !tabell.contains(akse.navn));
            alle.forEach(fil -> koder(fil, tabell, akse.navn).forEach(kode -> noder.set(akse.knute(kode))));
            svar.add(noder);
        }
        return svar;
    }

    /** The cell of a row, as in the releases of today. */
    int celle(Utgivelsesfil fil, int rad, Map<Integer, int[]> koderTilKnuter) {
        var knuter = new int[dimensjoner.size()];
        for (int d = 0; d < knuter.length; d++) {
            int k = fil.dimensjoner().indexOf(dimensjoner.get(d));
            knuter[d] = k < 0 ? celler.akser.get(d).alle : oversett(fil, d, k, koderTilKnuter)[fil.kode(rad, k)];
        }
        return celler.legg(celler.nokkel(knuter));
    }

    private int[] oversett(Utgivelsesfil fil, int d, int k, Map<Integer, int[]> koderTilKnuter) {
        return koderTilKnuter.computeIfAbsent(
                d,
                x -> fil.koder(k).stream()
                        .mapToInt(kode -> celler.akser.get(d).knute(kode))
                        .toArray());
    }

    /** Cells by row of a file. */
    int[] cellerAv(Utgivelsesfil fil) {
        Map<Integer, int[]> oversatt = new HashMap<>();
        var svar = new int[fil.antall()];
        for (int r = 0; r < svar.length; r++) {
            svar[r] = celle(fil, r, oversatt);
        }
        return svar;
    }

    /** Calls once for every cell that holds the cell, itself too. */
    void holdere(int celle, IntConsumer ta) {
        var knuter = new int[dimensjoner.size()];
        for (int d = 0; d < knuter.length; d++) {
            knuter[d] = celler.knute(celle, d);
        }
        holdere(knuter, ta);
    }

    /** Calls once for every cell that holds this crossing, which need not be a cell itself. */
    void holdere(int[] knuter, IntConsumer ta) {
        holdere(knuter, 0, new int[knuter.length], ta);
    }

    private void holdere(int[] fra, int d, int[] knuter, IntConsumer ta) {
        if (d == knuter.length) {
            int c = celler.kart.finn(celler.nokkel(knuter));
            if (c >= 0) {
                ta.accept(c);
            }
            return;
        }
        for (int k : celler.akser.get(d).holdere(fra[d])) {
            knuter[d] = k;
            holdere(fra, d + 1, knuter, ta);
        }
    }

    /** Whether a cell sums what another does, or more. */
    boolean inneholder(int stor, int liten) {
        for (int d = 0; d < dimensjoner.size(); d++) {
            int k = celler.knute(stor, d);
            if (Arrays.stream(celler.akser.get(d).holdere(celler.knute(liten, d)))
                    .noneMatch(h -> h == k)) {
                return false;
            }
        }
        return true;
    }
}
