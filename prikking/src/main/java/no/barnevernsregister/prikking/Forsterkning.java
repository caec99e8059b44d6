package no.barnevernsregister.prikking;

import java.util.BitSet;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;

/**
 * Steps 5 and 6: where a demand is broken, the cheapest published cell that may help is hidden for good in each line around,
 * nearest lines first; then the net is certified again. Cells hidden in vain are published again in the end when the net is small.
 */
final class Forsterkning {
    private static final int LITEN = 3000;
    private final Nett nett;
    private final Losning losning;
    private final List<Krav> krav;
    private final Consumer<String> fremdrift;

    Forsterkning(Nett nett, Losning losning, List<Krav> krav, Consumer<String> fremdrift) {
        this.nett = nett;
        this.losning = losning;
        this.krav = krav;
        this.fremdrift = fremdrift;
    }

    void styrk() {
        boolean brutt = true;
        while (brutt) {
            brutt = false;
            for (Krav ett : krav) {
                fremdrift.accept("insiders and intervals");
                BitSet celler = ett.brutt(nett, losning.skjult);
                if (!celler.isEmpty()) {
                    brutt = true;
                    var nye = new boolean[losning.skjult.length];
                    hjelp(ett, celler, nye);
                    losning.dekk(false);
                    losning.los(nye);
                }
            }
        }
        if (nett.celler() <= LITEN) {
            angre();
        }
    }

    private void hjelp(Krav ett, BitSet celler, boolean[] nye) {
        var linjer = new BitSet();
        celler.stream().forEach(c -> {
            for (int k = nett.cellestart[c]; k < nett.cellestart[c + 1]; k++) {
                int l = nett.cellelinje[k];
                if (!ett.harRom(nett, l, c, losning.skjult) && best(ett, l, linjer) >= 0) {
                    linjer.set(l);
                }
            }
        });
        if (linjer.isEmpty()) {
            celler.stream().forEach(c -> utvid(ett, c, nye));
        }
        for (int l = linjer.nextSetBit(0); l >= 0; l = linjer.nextSetBit(l + 1)) {
            int best = best(ett, l, linjer);
            skjul(best, nye);
            for (int k = nett.cellestart[best]; k < nett.cellestart[best + 1]; k++) {
                linjer.clear(nett.cellelinje[k]);
            }
        }
    }

    /** Hides the cheapest cell in the nearest lines that have one. */
    private void utvid(Krav ett, int celle, boolean[] nye) {
        var linjer = new BitSet();
        var nadd = new BitSet();
        nadd.set(celle);
        for (int linjerFor = -1; linjer.cardinality() > linjerFor; ) {
            linjerFor = linjer.cardinality();
            nadd.stream().forEach(c -> {
                for (int k = nett.cellestart[c]; k < nett.cellestart[c + 1]; k++) {
                    linjer.set(nett.cellelinje[k]);
                }
            });
            int best = -1;
            for (int l = linjer.nextSetBit(0); l >= 0; l = linjer.nextSetBit(l + 1)) {
                int her = best(ett, l, new BitSet());
                best = best < 0 || (her >= 0 && nett.verdi[her] < nett.verdi[best]) ? her : best;
            }
            if (skjul(best, nye)) {
                return;
            }
            linjer.stream()
                    .forEach(l -> IntStream.range(nett.linjestart[l], nett.linjestart[l + 1])
                            .filter(i -> losning.skjult[nett.linjecelle[i]])
                            .forEach(i -> nadd.set(nett.linjecelle[i])));
        }
        throw new UsikkerUtgivelse("A small count cannot be kept from insiders, or in an interval that is wide enough, "
                + "even with every other cell around it hidden.");
    }

    private boolean skjul(int celle, boolean[] nye) {
        if (celle < 0) {
            return false;
        }
        losning.lasSkjult(celle);
        nye[celle] = true;
        return true;
    }

    /** The cell that helps most of the lines that need it, then the cheapest. */
    private int best(Krav ett, int linje, BitSet linjer) {
        int best = -1;
        int bestNytte = 0;
        for (int i = nett.linjestart[linje]; i < nett.linjestart[linje + 1]; i++) {
            int c = nett.linjecelle[i];
            if (!losning.skjult[c] && nett.kanSkjules[c] && ett.hjelper(nett, c)) {
                int nytte = 0;
                for (int k = nett.cellestart[c]; k < nett.cellestart[c + 1]; k++) {
                    nytte += linjer.get(nett.cellelinje[k]) ? 1 : 0;
                }
                if (best < 0 || nytte > bestNytte || (nytte == bestNytte && nett.verdi[c] < nett.verdi[best])) {
                    best = c;
                    bestNytte = nytte;
                }
            }
        }
        return best;
    }

    private void angre() {
        int[] sekundare = IntStream.range(0, losning.skjult.length)
                .filter(c -> losning.skjult[c] && !nett.fastSkjult[c])
                .boxed()
                .sorted(losning.rekkefolge)
                .mapToInt(Integer::intValue)
                .toArray();
        for (int c : sekundare) {
            losning.skjult[c] = false;
            if (!losning.trygg()
                    || krav.stream()
                            .anyMatch(k -> !k.brutt(nett, losning.skjult).isEmpty())) {
                losning.skjult[c] = true;
            }
        }
    }
}
