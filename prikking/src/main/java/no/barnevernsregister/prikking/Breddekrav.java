package no.barnevernsregister.prikking;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * Step 6: between the least and the largest value that a reader can work out for a hidden cell there is a least distance, and
 * not all of them are small. It is proved by another table of whole numbers that fits everything published; a cell for which
 * the search finds none counts as broken, so the search may hide too much and never too little.
 */
final class Breddekrav implements Krav {
    private final int bredde;
    private final int terskel;

    Breddekrav(int bredde, int terskel) {
        this.bredde = bredde;
        this.terskel = terskel;
    }

    @Override
    public BitSet brutt(Nett nett, boolean[] skjult) {
        var svar = new BitSet();
        Krav.deler(nett, skjult).parallelStream().forEach(del -> {
            BitSet her = brutt(del, skjult);
            synchronized (svar) {
                svar.or(her);
            }
        });
        return svar;
    }

    private BitSet brutt(Delnett del, boolean[] skjult) {
        var sok = new Flyttesok(del);
        var bevist = new BitSet();
        var svar = new BitSet();
        for (int c = 0; c < del.celler(); c++) {
            if (!bevist.get(c) && !del.nett.tenkt[del.celle[c]] && !bredt(del, sok, c, bevist, skjult)) {
                svar.set(del.celle[c]);
            }
        }
        return svar;
    }

    private boolean bredt(Delnett del, Flyttesok sok, int c, BitSet bevist, boolean[] skjult) {
        Nett nett = del.nett;
        long y = del.verdi(c);
        boolean kanOpp = IntStream.range(nett.cellestart[del.celle[c]], nett.cellestart[del.celle[c] + 1])
                .allMatch(k -> harRom(nett, nett.cellelinje[k], del.celle[c], skjult));
        int opp = !kanOpp ? 0 : flytt(del, sok, c, 1, (int) Math.max(bredde, terskel + 1 - y), bevist);
        if (bevist.get(c)) {
            return true;
        }
        int ned = flytt(del, sok, c, -1, bredde, bevist);
        return opp + ned >= bredde && (y + opp > terskel || y - ned < 1);
    }

    /** How far the cell moves; what that proves of other cells is taken along. */
    private int flytt(Delnett del, Flyttesok sok, int c, int vei, int lengde, BitSet bevist) {
        int svar = sok.flytt(c, vei, lengde);
        sok.rort().stream().forEach(d -> {
            long y = del.verdi(d);
            long ny = y + sok.flyttet(d);
            if (Math.abs(ny - y) >= bredde && (y > terskel || ny > terskel || ny < 1)) {
                bevist.set(d);
            }
        });
        sok.glem();
        return svar;
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
