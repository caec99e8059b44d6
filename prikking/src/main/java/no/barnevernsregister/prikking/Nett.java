package no.barnevernsregister.prikking;

import java.util.Arrays;

/**
 * Cells and the lines that tie them: in each line the signed cells add up to zero.
 * A cell is fixed as hidden (small, or never published), free to be hidden, or published whatever happens.
 */
final class Nett {
    final long[] verdi;
    /** Must not be derivable. */
    final boolean[] vernet;

    final boolean[] fastSkjult;
    final boolean[] kanSkjules;
    /** Exists in the equations alone, as the complement of a share; no reader sees it. */
    final boolean[] tenkt;
    /** The least value that a reader may assume when the cell is hidden. */
    final byte[] minst;

    final int[] linjestart;
    final int[] linjecelle;
    final byte[] linjetegn;
    final int[] cellestart;
    final int[] cellelinje;
    final byte[] celletegn;

    private Nett(Bygger b) {
        int n = b.celler;
        verdi = Arrays.copyOf(b.verdi, n);
        vernet = Arrays.copyOf(b.vernet, n);
        fastSkjult = Arrays.copyOf(b.fastSkjult, n);
        kanSkjules = Arrays.copyOf(b.kanSkjules, n);
        tenkt = Arrays.copyOf(b.tenkt, n);
        minst = Arrays.copyOf(b.minst, n);
        linjestart = Arrays.copyOf(b.linjestart, b.linjer + 1);
        linjecelle = Arrays.copyOf(b.linjecelle, b.ledd);
        linjetegn = Arrays.copyOf(b.linjetegn, b.ledd);
        cellestart = new int[n + 1];
        for (int c : linjecelle) {
            cellestart[c + 1]++;
        }
        for (int c = 0; c < n; c++) {
            cellestart[c + 1] += cellestart[c];
        }
        cellelinje = new int[b.ledd];
        celletegn = new byte[b.ledd];
        int[] neste = Arrays.copyOf(cellestart, n);
        for (int l = 0; l < linjer(); l++) {
            for (int i = linjestart[l]; i < linjestart[l + 1]; i++) {
                int plass = neste[linjecelle[i]]++;
                cellelinje[plass] = l;
                celletegn[plass] = linjetegn[i];
            }
        }
    }

    int celler() {
        return verdi.length;
    }

    int linjer() {
        return linjestart.length - 1;
    }

    /** Collects cells and lines. */
    static final class Bygger {
        private int celler;
        private int linjer;
        private int ledd;
        private long[] verdi = new long[64];
        private boolean[] vernet = new boolean[64];
        private boolean[] fastSkjult = new boolean[64];
        private boolean[] kanSkjules = new boolean[64];
        private boolean[] tenkt = new boolean[64];
        private byte[] minst = new byte[64];
        private int[] linjestart = new int[64];
        private int[] linjecelle = new int[256];
        private byte[] linjetegn = new byte[256];

        /** A published cell: hidden when {@code primar}, else hideable or not. */
        int celle(long verdi, boolean primar, boolean kanSkjules, int minst) {
            int c = ny(verdi, minst);
            this.vernet[c] = primar;
            this.fastSkjult[c] = primar;
            this.kanSkjules[c] = kanSkjules || primar;
            return c;
        }

        /** A cell that the equations need and nobody publishes. */
        int tenkt(long verdi, boolean vernet) {
            int c = ny(verdi, 0);
            this.vernet[c] = vernet;
            fastSkjult[c] = true;
            kanSkjules[c] = true;
            tenkt[c] = true;
            return c;
        }

        private int ny(long verdi, int minst) {
            if (celler == this.verdi.length) {
                int n = celler * 2;
                this.verdi = Arrays.copyOf(this.verdi, n);
                vernet = Arrays.copyOf(vernet, n);
                fastSkjult = Arrays.copyOf(fastSkjult, n);
                kanSkjules = Arrays.copyOf(kanSkjules, n);
                tenkt = Arrays.copyOf(tenkt, n);
                this.minst = Arrays.copyOf(this.minst, n);
            }
            this.verdi[celler] = verdi;
            this.minst[celler] = (byte) minst;
            return celler++;
        }

        void primar(int celle) {
            vernet[celle] = true;
            fastSkjult[celle] = true;
            kanSkjules[celle] = true;
        }

        /** Hidden before and kept so, without a demand that nobody can work it out. */
        void beholdSkjult(int celle) {
            fastSkjult[celle] = true;
            kanSkjules[celle] = true;
        }

        void vis(int celle) {
            vernet[celle] = false;
            fastSkjult[celle] = false;
            kanSkjules[celle] = false;
        }

        boolean kanSkjules(int celle) {
            return kanSkjules[celle];
        }

        long verdi(int celle) {
            return verdi[celle];
        }

        boolean erPrimar(int celle) {
            return vernet[celle];
        }

        /** Starts a line. */
        void linje() {
            if (linjer + 2 > linjestart.length) {
                linjestart = Arrays.copyOf(linjestart, linjestart.length * 2);
            }
            linjer++;
            linjestart[linjer] = ledd;
        }

        /** Adds a term to the line that was started last. */
        void ledd(int celle, int tegn) {
            if (ledd == linjecelle.length) {
                linjecelle = Arrays.copyOf(linjecelle, ledd * 2);
                linjetegn = Arrays.copyOf(linjetegn, ledd * 2);
            }
            linjecelle[ledd] = celle;
            linjetegn[ledd++] = (byte) tegn;
            linjestart[linjer] = ledd;
        }

        Nett bygg() {
            return new Nett(this);
        }
    }
}
