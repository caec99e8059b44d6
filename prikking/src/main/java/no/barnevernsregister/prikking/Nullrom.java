package no.barnevernsregister.prikking;

import java.util.Arrays;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * All changes of the hidden cells of a part that no line notices, as exact fractions modulo 2^61 - 1.
 * Some cells are free; each other cell follows from later ones and the free. Publishing a cell adds one equation at the end.
 */
final class Nullrom {
    private static final long STORST = 1L << 40;
    private static final long[] HEL = {0, 1};
    private final Delnett del;
    /** Place in the order of elimination, -1 for free cells. */
    private final int[] nr;

    private int pivoter;
    private int[] kolonne;
    private int[][] plass;
    private long[][] tall;
    private final int[][] bruktAv;
    private final int[] antallBruktAv;
    private final long[] x;
    private final long[] linjesum;
    private final Bits venter;
    private int[] rort = new int[16];
    private int antallRort;

    Nullrom(Delnett del) {
        this.del = del;
        Eliminasjon e = Eliminasjon.av(del);
        int n = del.celler();
        nr = new int[n];
        Arrays.fill(nr, -1);
        pivoter = e.pivoter;
        kolonne = Arrays.copyOf(e.pivotkolonne, pivoter + 16);
        plass = new int[pivoter + 16][];
        tall = new long[pivoter + 16][];
        antallBruktAv = new int[n];
        bruktAv = new int[n][];
        x = new long[n];
        venter = new Bits(n);
        linjesum = new long[del.linjer()];
        for (int k = 0; k < pivoter; k++) {
            nr[kolonne[k]] = k;
            sett(k, e.plass[e.pivotrad[k]], e.tall[e.pivotrad[k]]);
        }
        for (int k = 0; k < pivoter; k++) {
            for (int j : plass[k]) {
                antallBruktAv[j]++;
            }
        }
        for (int c = 0; c < n; c++) {
            bruktAv[c] = new int[antallBruktAv[c]];
            antallBruktAv[c] = 0;
        }
        for (int k = 0; k < pivoter; k++) {
            brukt(k);
        }
    }

    // The pivot is written as a sum of the other cells of its row.
    private void sett(int k, int[] p, long[] t) {
        int her = 0;
        while (p[her] != kolonne[k]) {
            her++;
        }
        long faktor = Modp.minus(0, Modp.invers(t[her]));
        plass[k] = new int[p.length - 1];
        tall[k] = new long[p.length - 1];
        int n = 0;
        for (int i = 0; i < p.length; i++) {
            if (i != her) {
                plass[k][n] = p[i];
                tall[k][n++] = Modp.gange(faktor, t[i]);
            }
        }
    }

    private void brukt(int k) {
        for (int j : plass[k]) {
            if (antallBruktAv[j] == bruktAv[j].length) {
                bruktAv[j] = Arrays.copyOf(bruktAv[j], bruktAv[j].length * 2 + 2);
            }
            bruktAv[j][antallBruktAv[j]++] = k;
        }
    }

    boolean fri(int celle) {
        return nr[celle] < 0;
    }

    /** A random change, the same for the same seed. */
    long[] tilfeldig(long fro) {
        var svar = new long[nr.length];
        for (int c = 0; c < svar.length; c++) {
            if (nr[c] < 0) {
                svar[c] = del.skjult[c] ? Tilfeldig.tall(fro, del.celle[c]) % Modp.P : 0;
            }
        }
        for (int k = pivoter - 1; k >= 0; k--) {
            long sum = 0;
            for (int i = 0; i < plass[k].length; i++) {
                long v = svar[plass[k][i]];
                if (v != 0) {
                    sum = Modp.pluss(sum, Modp.gange(tall[k][i], v));
                }
            }
            svar[kolonne[k]] = sum;
        }
        return svar;
    }

    /** A change modulo the prime: some cells and their numbers. */
    static final class Endring {
        final int[] celler;
        final long[] tall;

        Endring(int[] celler, long[] tall) {
            this.celler = celler;
            this.tall = tall;
        }
    }

    /** The change where this free cell moves by one and no other free cell moves. */
    Endring langs(int fri) {
        x[fri] = 1;
        ror(fri);
        vent(fri);
        for (int k = venter.taSiste(pivoter); k >= 0; k = venter.taSiste(k)) {
            long sum = 0;
            for (int i = 0; i < plass[k].length; i++) {
                long v = x[plass[k][i]];
                if (v != 0) {
                    sum = Modp.pluss(sum, Modp.gange(tall[k][i], v));
                }
            }
            if (sum != 0) {
                x[kolonne[k]] = sum;
                ror(kolonne[k]);
                vent(kolonne[k]);
            }
        }
        return hent();
    }

    private void vent(int celle) {
        for (int i = 0; i < antallBruktAv[celle]; i++) {
            venter.sett(bruktAv[celle][i]);
        }
    }

    private void ror(int celle) {
        if (antallRort == rort.length) {
            rort = Arrays.copyOf(rort, antallRort * 2);
        }
        rort[antallRort++] = celle;
    }

    private Endring hent() {
        int[] celler = Arrays.copyOf(rort, antallRort);
        var verdier = new long[antallRort];
        for (int i = 0; i < antallRort; i++) {
            verdier[i] = x[celler[i]];
            x[celler[i]] = 0;
        }
        antallRort = 0;
        return new Endring(celler, verdier);
    }

    /** How a cell follows from the free cells. */
    Endring avhenger(int celle) {
        if (nr[celle] < 0) {
            return new Endring(new int[] {celle}, new long[] {1});
        }
        var frie = new BitSet();
        x[celle] = 1;
        venter.sett(nr[celle]);
        for (int k = venter.taForste(0); k >= 0; k = venter.taForste(k)) {
            long v = x[kolonne[k]];
            x[kolonne[k]] = 0;
            for (int i = 0; i < plass[k].length && v != 0; i++) {
                int c = plass[k][i];
                x[c] = Modp.pluss(x[c], Modp.gange(v, tall[k][i]));
                if (nr[c] >= 0) {
                    venter.sett(nr[c]);
                } else {
                    frie.set(c);
                }
            }
        }
        frie.stream().filter(c -> x[c] != 0).forEach(this::ror);
        return hent();
    }

    /**
     * A change that moves the cell; from now on no change does.
     *
     * @return null when none did before
     */
    @Nullable
    Endring fest(int celle) {
        Endring rad = avhenger(celle);
        if (rad.celler.length == 0) {
            return null;
        }
        int valgt = rad.celler[0];
        for (int c : rad.celler) {
            valgt = antallBruktAv[c] < antallBruktAv[valgt] ? c : valgt;
        }
        Endring svar = langs(valgt);
        if (pivoter == kolonne.length) {
            kolonne = Arrays.copyOf(kolonne, pivoter * 2);
            plass = Arrays.copyOf(plass, pivoter * 2);
            tall = Arrays.copyOf(tall, pivoter * 2);
        }
        kolonne[pivoter] = valgt;
        nr[valgt] = pivoter;
        sett(pivoter, rad.celler, rad.tall);
        brukt(pivoter++);
        return svar;
    }

    /** The change along a free cell in whole numbers, checked against every line it touches; null when they get too large. */
    @Nullable
    Krets krets(int fri) {
        Endring e = langs(fri);
        long felles = 1;
        for (long v : e.tall) {
            long u = Modp.gange(v, felles);
            long[] brok = Math.abs(Modp.tegnet(u)) < 1L << 20 ? HEL : Modp.brok(u);
            if (brok.length == 0 || brok[1] > STORST / felles) {
                return null;
            }
            felles *= brok[1];
        }
        var svar = new long[e.tall.length];
        for (int i = 0; i < svar.length; i++) {
            svar[i] = Modp.tegnet(Modp.gange(e.tall[i], felles));
            if (Math.abs(svar[i]) > STORST) {
                return null;
            }
        }
        return holder(e.celler, svar) ? new Krets(e.celler, svar) : null;
    }

    private boolean holder(int[] celler, long[] endring) {
        for (int i = 0; i < celler.length; i++) {
            for (int k = del.cellestart[celler[i]]; k < del.cellestart[celler[i] + 1]; k++) {
                linjesum[del.cellelinje[k]] += endring[i] * del.celletegn[k];
            }
        }
        boolean svar = true;
        for (int c : celler) {
            for (int k = del.cellestart[c]; k < del.cellestart[c + 1]; k++) {
                svar &= linjesum[del.cellelinje[k]] == 0;
            }
        }
        for (int c : celler) {
            for (int k = del.cellestart[c]; k < del.cellestart[c + 1]; k++) {
                linjesum[del.cellelinje[k]] = 0;
            }
        }
        return svar;
    }
}
