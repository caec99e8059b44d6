package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/** Steps 2 to 4 on one net: cover, certify, release; part by part, as many at once as there are cores. */
final class Losning {
    private static final int OMKRETS = 12;
    private final Nett nett;
    final boolean[] skjult;
    final Comparator<Integer> rekkefolge;
    private final boolean[] fast;
    private final Consumer<String> fremdrift;

    /**
     * Takes a net.
     *
     * @param rekkefolge the order, by cell of the net, in which secondaries are tried for release
     */
    Losning(Nett nett, Comparator<Integer> rekkefolge, Consumer<String> fremdrift) {
        this.nett = nett;
        this.rekkefolge = rekkefolge;
        this.fremdrift = fremdrift;
        skjult = nett.fastSkjult.clone();
        fast = nett.fastSkjult.clone();
    }

    void dekk(boolean enkel) {
        fremdrift.accept("cover");
        new Dekning(nett, skjult, enkel).dekk();
    }

    void skjulAlt() {
        for (int c = 0; c < skjult.length; c++) {
            skjult[c] |= nett.kanSkjules[c];
        }
    }

    /** Certifies and releases; around a derivable cell more is hidden, ever wider. */
    void los() {
        var alle = new boolean[skjult.length];
        Arrays.fill(alle, true);
        los(alle);
    }

    /** The same for the parts that hold one of these cells. */
    void los(boolean[] forst) {
        boolean[] nye = forst;
        for (int omkrets = 1; ; omkrets++) {
            fremdrift.accept("certify and release");
            List<Delnett> deler = Delnett.deler(nett, skjult, nye);
            List<int[]> utsatte = deler.parallelStream().map(del -> del(del)).toList();
            for (Delnett del : deler) {
                for (int i = 0; i < del.celler(); i++) {
                    skjult[del.celle[i]] = del.skjult[i];
                }
            }
            var naer = new boolean[skjult.length];
            utsatte.forEach(celler -> Arrays.stream(celler).forEach(c -> naer[c] = true));
            if (utsatte.stream().allMatch(celler -> celler.length == 0)) {
                return;
            }
            nye = utvid(naer, omkrets);
            // A part whose surroundings are all hidden at this distance is looked at again too.
            for (int c = 0; c < nye.length; c++) {
                nye[c] |= naer[c];
            }
        }
    }

    /** Hides a cell that is not to be released. */
    void lasSkjult(int celle) {
        skjult[celle] = true;
        fast[celle] = true;
    }

    /** Whether no protected cell is derivable. */
    boolean trygg() {
        return Krav.deler(nett, skjult).stream().allMatch(del -> {
            long[] x = new Nullrom(del).tilfeldig(6);
            return IntStream.range(0, x.length).noneMatch(i -> x[i] == 0 && del.vernet(i));
        });
    }

    private boolean[] utvid(boolean[] utsatt, int omkrets) {
        for (int o = omkrets; o <= OMKRETS; o++) {
            boolean[] naer = utsatt;
            for (int i = 0; i < o; i++) {
                naer = naboer(naer);
            }
            boolean noen = false;
            for (int c = 0; c < naer.length; c++) {
                naer[c] &= !skjult[c] && nett.kanSkjules[c];
                noen |= naer[c];
                skjult[c] |= naer[c];
            }
            if (noen) {
                return naer;
            }
        }
        throw new UsikkerUtgivelse("A small count is derivable even with every other cell hidden.");
    }

    private boolean[] naboer(boolean[] fra) {
        boolean[] svar = fra.clone();
        for (int l = 0; l < nett.linjer(); l++) {
            boolean treff = false;
            for (int i = nett.linjestart[l]; i < nett.linjestart[l + 1]; i++) {
                treff |= fra[nett.linjecelle[i]];
            }
            for (int i = nett.linjestart[l]; treff && i < nett.linjestart[l + 1]; i++) {
                svar[nett.linjecelle[i]] = true;
            }
        }
        return svar;
    }

    /** The derivable cells of a part; when there are none, its secondaries are released. */
    private int[] del(Delnett del) {
        var rom = new Nullrom(del);
        long[] a = rom.tilfeldig(1);
        long[] b = rom.tilfeldig(2);
        int[] utsatte = IntStream.range(0, del.celler())
                .filter(c -> del.vernet(c) && a[c] == 0 && b[c] == 0)
                .map(c -> del.celle[c])
                .toArray();
        if (utsatte.length == 0) {
            int[] sekundare = IntStream.range(0, del.celler())
                    .filter(c -> !fast[del.celle[c]])
                    .mapToObj(c -> del.celle[c])
                    .sorted(rekkefolge)
                    .mapToInt(c -> Arrays.binarySearch(del.celle, c))
                    .toArray();
            new Frigjoring(del, rom, a, b).frigjor(sekundare);
        }
        return utsatte;
    }

    int antall() {
        int n = 0;
        for (int c = 0; c < skjult.length; c++) {
            n += skjult[c] && !nett.tenkt[c] ? 1 : 0;
        }
        return n;
    }

    long verdi() {
        long sum = 0;
        for (int c = 0; c < skjult.length; c++) {
            sum += skjult[c] && !nett.tenkt[c] ? nett.verdi[c] : 0;
        }
        return sum;
    }
}
