package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

/** Hidden cells that hang together through lines, numbered from zero, with the lines cut down to them. */
final class Delnett {
    /** The number of each cell in the whole net, rising. */
    final int[] celle;

    final Nett nett;
    final boolean[] skjult;
    final int[] linjestart;
    final int[] linjecelle;
    final byte[] linjetegn;
    final int[] cellestart;
    final int[] cellelinje;
    final byte[] celletegn;

    /** Takes part of a net; {@code nummer} maps a cell or line of the net to its number here and is used for this alone. */
    Delnett(Nett nett, int[] celler, int[] cellenummer, int[] linjenummer) {
        this.nett = nett;
        celle = celler;
        skjult = new boolean[celler.length];
        Arrays.fill(skjult, true);
        cellestart = new int[celler.length + 1];
        for (int i = 0; i < celler.length; i++) {
            cellenummer[celler[i]] = i;
            cellestart[i + 1] = cellestart[i] + nett.cellestart[celler[i] + 1] - nett.cellestart[celler[i]];
        }
        cellelinje = new int[cellestart[celler.length]];
        celletegn = new byte[cellelinje.length];
        var mine = new int[cellelinje.length];
        int linjer = 0;
        for (int i = 0; i < celler.length; i++) {
            int til = cellestart[i];
            for (int k = nett.cellestart[celler[i]]; k < nett.cellestart[celler[i] + 1]; k++) {
                int l = nett.cellelinje[k];
                if (linjenummer[l] < 0) {
                    linjenummer[l] = linjer;
                    mine[linjer++] = l;
                }
                cellelinje[til] = linjenummer[l];
                celletegn[til++] = nett.celletegn[k];
            }
        }
        linjestart = new int[linjer + 1];
        for (int l : cellelinje) {
            linjestart[l + 1]++;
        }
        for (int l = 0; l < linjer; l++) {
            linjestart[l + 1] += linjestart[l];
        }
        linjecelle = new int[cellelinje.length];
        linjetegn = new byte[cellelinje.length];
        int[] neste = Arrays.copyOf(linjestart, linjer);
        for (int i = 0; i < celler.length; i++) {
            for (int k = cellestart[i]; k < cellestart[i + 1]; k++) {
                int plass = neste[cellelinje[k]]++;
                linjecelle[plass] = i;
                linjetegn[plass] = celletegn[k];
            }
        }
        for (int l = 0; l < linjer; l++) {
            linjenummer[mine[l]] = -1;
        }
    }

    private Delnett(Delnett fra) {
        celle = fra.celle;
        nett = fra.nett;
        skjult = fra.skjult.clone();
        linjestart = fra.linjestart;
        linjecelle = fra.linjecelle;
        linjetegn = fra.linjetegn;
        cellestart = fra.cellestart;
        cellelinje = fra.cellelinje;
        celletegn = fra.celletegn;
    }

    /** The same part where some cells of the net are known. */
    Delnett uten(IntPredicate kjent) {
        var svar = new Delnett(this);
        for (int i = 0; i < celle.length; i++) {
            svar.skjult[i] &= !kjent.test(celle[i]);
        }
        return svar;
    }

    int celler() {
        return celle.length;
    }

    int linjer() {
        return linjestart.length - 1;
    }

    boolean vernet(int c) {
        return nett.vernet[celle[c]];
    }

    long verdi(int c) {
        return nett.verdi[celle[c]];
    }

    /** Parts a net by its hidden cells; with {@code med}, only the parts that hold one of those cells. */
    static List<Delnett> deler(Nett nett, boolean[] skjult, boolean[] med) {
        int n = nett.celler();
        var rot = new int[n];
        Arrays.setAll(rot, i -> i);
        for (int l = 0; l < nett.linjer(); l++) {
            int forst = -1;
            for (int i = nett.linjestart[l]; i < nett.linjestart[l + 1]; i++) {
                int c = nett.linjecelle[i];
                if (skjult[c]) {
                    if (forst < 0) {
                        forst = finn(rot, c);
                    } else {
                        forst = bind(rot, forst, finn(rot, c));
                    }
                }
            }
        }
        var antall = new int[n];
        var bruk = new boolean[n];
        for (int c = 0; c < n; c++) {
            if (skjult[c]) {
                int r = finn(rot, c);
                antall[r]++;
                bruk[r] |= med[c];
            }
        }
        var celler = new int[n][];
        for (int c = 0; c < n; c++) {
            int r = finn(rot, c);
            if (skjult[c] && bruk[r]) {
                if (celler[r] == null) {
                    celler[r] = new int[antall[r]];
                    antall[r] = 0;
                }
                celler[r][antall[r]++] = c;
            }
        }
        var cellenummer = new int[n];
        var linjenummer = new int[nett.linjer()];
        Arrays.fill(linjenummer, -1);
        var svar = new ArrayList<Delnett>();
        for (int[] del : celler) {
            if (del != null) {
                svar.add(new Delnett(nett, del, cellenummer, linjenummer));
            }
        }
        return svar;
    }

    // The lower root wins, so that parts come in the order of their first cell.
    private static int bind(int[] rot, int a, int b) {
        int lav = Math.min(a, b);
        rot[Math.max(a, b)] = lav;
        return lav;
    }

    private static int finn(int[] rot, int c) {
        int r = c;
        while (rot[r] != r) {
            rot[r] = rot[rot[r]];
            r = rot[r];
        }
        return r;
    }
}
