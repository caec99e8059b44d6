package no.barnevernsregister.prikking.revisor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/**
 * The cells of all tables and releases, and the sums that hold between them.
 * A cell of an earlier release is the same cell as today when nothing under it has changed, and else one of its own.
 */
final class Celler {
    /** What is shown of a cell: its value, the sign for hidden, or nothing at all. */
    static final byte VIST = 0;

    static final byte SKJULT = 1;
    static final byte UKJENT = 2;

    final List<Akse> akser;
    private final List<Kryss> kryss = new ArrayList<>();
    final Nokkelkart kart = new Nokkelkart();
    private final long[] steg;
    private final long omfang;
    private byte[] status = new byte[1024];
    private long[] verdi = new long[1024];

    Celler(List<Akse> akser) {
        this.akser = List.copyOf(akser);
        steg = new long[akser.size()];
        long s = 1;
        for (int d = akser.size() - 1; d >= 0; d--) {
            steg[d] = s;
            s = Math.multiplyExact(s, (long) akser.get(d).antall());
        }
        omfang = s;
    }

    int antall() {
        return kart.antall();
    }

    /** A new cell, or the one that has the key. */
    int legg(long nokkel) {
        int c = kart.legg(nokkel);
        if (c >= status.length) {
            status = Arrays.copyOf(status, c * 2);
            verdi = Arrays.copyOf(verdi, c * 2);
        }
        return c;
    }

    byte status(int celle) {
        return status[celle];
    }

    boolean vist(int celle) {
        return status[celle] == VIST;
    }

    long verdi(int celle) {
        return verdi[celle];
    }

    void sett(int celle, byte ny, long tall) {
        status[celle] = ny;
        verdi[celle] = tall;
    }

    long nokkel(int[] knuter) {
        long svar = 0;
        for (int d = 0; d < knuter.length; d++) {
            svar += knuter[d] * steg[d];
        }
        return svar;
    }

    long utgave(int celle) {
        return kart.nokkel(celle) / omfang;
    }

    long iUtgave(long nokkel, int utgave) {
        return nokkel % omfang + utgave * omfang;
    }

    int knute(int celle, int d) {
        return (int) (kart.nokkel(celle) % omfang / steg[d] % akser.get(d).antall());
    }

    long flyttet(int celle, int d, int til) {
        return kart.nokkel(celle) + (til - knute(celle, d)) * steg[d];
    }

    List<String> koder(int celle) {
        var svar = new ArrayList<String>();
        for (int d = 0; d < steg.length; d++) {
            svar.add(akser.get(d).kode(knute(celle, d)));
        }
        return svar;
    }

    /** Whether no sum has the cell as its total. */
    boolean atom(int celle) {
        for (Kryss ett : kryss) {
            if (ett.har(this, celle)) {
                for (int d = 0; d < steg.length; d++) {
                    if (ett.deler(d, knute(celle, d)).length > 0) {
                        return false;
                    }
                }
            }
        }
        return true;
    }

    /** Adds every cell of a crossing, of which nothing is shown yet. */
    void legg(Kryss ett) {
        kryss.add(ett);
        legg(ett, 0, new int[akser.size()]);
    }

    private void legg(Kryss ett, int d, int[] knuter) {
        if (d == knuter.length) {
            long nokkel = nokkel(knuter);
            if (kart.finn(nokkel) < 0) {
                sett(legg(nokkel), UKJENT, 0);
            }
            return;
        }
        BitSet bruk = ett.noder(d);
        for (int k = bruk.nextSetBit(0); k >= 0; k = bruk.nextSetBit(k + 1)) {
            knuter[d] = k;
            legg(ett, d + 1, knuter);
        }
    }

    /** Every sum, the total first and then its parts, of the cells from a number on. */
    int[][] linjer(int fra, boolean[] med) {
        var svar = new ArrayList<int[]>();
        int antall = antall();
        for (Kryss ett : kryss) {
            for (int c = fra; c < antall; c++) {
                if (ett.har(this, c)) {
                    for (int d = 0; d < steg.length; d++) {
                        int[] deler = ett.deler(d, knute(c, d));
                        if (med[d] && deler.length > 0) {
                            svar.add(linje(c, d, deler));
                        }
                    }
                }
            }
        }
        return svar.toArray(int[][]::new);
    }

    // A cell that has not changed has no copy of its own in an earlier release.
    private int finn(long nokkel) {
        int svar = kart.finn(nokkel);
        return svar >= 0 || nokkel < omfang ? svar : kart.finn(nokkel % omfang);
    }

    private int[] linje(int celle, int d, int[] deler) {
        var svar = new int[deler.length + 1];
        svar[0] = celle;
        for (int i = 0; i < deler.length; i++) {
            svar[i + 1] = finn(flyttet(celle, d, deler[i]));
        }
        return svar;
    }
}
