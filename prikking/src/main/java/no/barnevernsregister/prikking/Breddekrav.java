package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Step 6: between the least and the largest value that a reader can work out for a hidden cell there is a least distance, and
 * not all of them are small. It is proved by another table of whole numbers that fits everything published; a cell for which
 * the search finds none counts as broken, so the search may hide too much and never too little.
 */
final class Breddekrav implements Krav {
    /** Cells tried one after the other by one worker; fixed, so that the answer does not depend on the number of cores. */
    private static final int STYKKE = 1024;

    /** So few unproved cells that each gets a search that many times as long. */
    private static final int FA = 64;

    private static final int LENGE = 30;

    private final int bredde;
    private final int terskel;
    private List<Vitne> vitner = List.of();

    /** Cells of the net that a move of some cells proves wide, for as long as those are hidden. */
    private static final class Vitne {
        final int[] flyttet;
        final int[] bevist;

        Vitne(int[] flyttet, int[] bevist) {
            this.flyttet = flyttet;
            this.bevist = bevist;
        }

        boolean gjelder(boolean[] skjult) {
            return Arrays.stream(flyttet).allMatch(c -> skjult[c]);
        }
    }

    /** A run of cells of a part. */
    private record Stykke(Delnett del, int fra, int til) {}

    Breddekrav(int bredde, int terskel) {
        this.bredde = bredde;
        this.terskel = terskel;
    }

    @Override
    public BitSet brutt(Nett nett, boolean[] skjult) {
        var bevist = new BitSet();
        List<Vitne> alle = new ArrayList<>();
        for (Vitne vitne : vitner) {
            if (vitne.gjelder(skjult)) {
                alle.add(vitne);
                Arrays.stream(vitne.bevist).forEach(bevist::set);
            }
        }
        prov(nett, skjult, bevist, alle, 1);
        // The few that are left are worth a long search before more is hidden for them.
        if (ubevist(nett, skjult, bevist).cardinality() <= FA) {
            prov(nett, skjult, bevist, alle, LENGE);
        }
        vitner = alle;
        return ubevist(nett, skjult, bevist);
    }

    private void prov(Nett nett, boolean[] skjult, BitSet bevist, List<Vitne> alle, int innsats) {
        var stykker = new ArrayList<Stykke>();
        for (Delnett del : Krav.deler(nett, skjult)) {
            for (int fra = 0; fra < del.celler(); fra += STYKKE) {
                stykker.add(new Stykke(del, fra, Math.min(fra + STYKKE, del.celler())));
            }
        }
        List<Vitne> nye = stykker.parallelStream()
                .flatMap(s -> vitner(s, (BitSet) bevist.clone(), skjult, innsats).stream())
                .toList();
        nye.forEach(v -> Arrays.stream(v.bevist).forEach(bevist::set));
        alle.addAll(nye);
    }

    private static BitSet ubevist(Nett nett, boolean[] skjult, BitSet bevist) {
        var svar = new BitSet();
        for (int c = 0; c < skjult.length; c++) {
            svar.set(c, skjult[c] && !nett.tenkt[c] && !bevist.get(c));
        }
        return svar;
    }

    private List<Vitne> vitner(Stykke stykke, BitSet bevist, boolean[] skjult, int innsats) {
        Delnett del = stykke.del;
        var svar = new ArrayList<Vitne>();
        Flyttesok sok = null;
        for (int c = stykke.fra; c < stykke.til; c++) {
            if (!bevist.get(del.celle[c]) && !del.nett.tenkt[del.celle[c]]) {
                sok = sok == null ? new Flyttesok(del, innsats) : sok;
                int for_ = svar.size();
                prov(del, sok, c, skjult, svar);
                svar.subList(for_, svar.size())
                        .forEach(v -> Arrays.stream(v.bevist).forEach(bevist::set));
            }
        }
        return svar;
    }

    private void prov(Delnett del, Flyttesok sok, int c, boolean[] skjult, List<Vitne> svar) {
        Nett nett = del.nett;
        int celle = del.celle[c];
        long y = del.verdi(c);
        boolean kanOpp = IntStream.range(nett.cellestart[celle], nett.cellestart[celle + 1])
                .allMatch(k -> harRom(nett, nett.cellelinje[k], celle, skjult));
        int opp = kanOpp ? sok.flytt(c, 1, (int) Math.max(bredde, terskel + 1 - y)) : 0;
        Vitne forst = vitne(del, sok);
        svar.add(forst);
        if (Arrays.stream(forst.bevist).noneMatch(b -> b == celle)) {
            int ned = sok.flytt(c, -1, bredde);
            Vitne neste = vitne(del, sok);
            svar.add(neste);
            if (opp + ned >= bredde && (y + opp > terskel || y - ned < 1)) {
                svar.add(new Vitne(
                        IntStream.concat(Arrays.stream(forst.flyttet), Arrays.stream(neste.flyttet))
                                .toArray(),
                        new int[] {celle}));
            }
        }
    }

    /** What the move that was just found proves. */
    private Vitne vitne(Delnett del, Flyttesok sok) {
        int[] flyttet = sok.rort().stream().map(d -> del.celle[d]).toArray();
        int[] bevist = sok.rort().stream()
                .filter(d -> {
                    long y = del.verdi(d);
                    long ny = y + sok.flyttet(d);
                    return Math.abs(ny - y) >= bredde && (y > terskel || ny > terskel || ny < 1);
                })
                .map(d -> del.celle[d])
                .toArray();
        sok.glem();
        return new Vitne(flyttet, bevist);
    }

    @Override
    public boolean hjelper(Nett nett, int celle) {
        return nett.verdi[celle] > nett.minst[celle];
    }

    /** A total may grow with its parts; parts of one total make room for each other as far as they may fall. */
    @Override
    public boolean harRom(Nett nett, int linje, int brutt, boolean[] skjult) {
        int tegn = 0;
        for (int i = nett.linjestart[linje]; i < nett.linjestart[linje + 1]; i++) {
            tegn = nett.linjecelle[i] == brutt ? nett.linjetegn[i] : tegn;
        }
        long rom = 0;
        for (int i = nett.linjestart[linje]; i < nett.linjestart[linje + 1]; i++) {
            int c = nett.linjecelle[i];
            if (c != brutt && skjult[c]) {
                if (nett.linjetegn[i] != tegn) {
                    return true;
                }
                rom += nett.verdi[c] - nett.minst[c];
            }
        }
        return rom >= bredde;
    }
}
