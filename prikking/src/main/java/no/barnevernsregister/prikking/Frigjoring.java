package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Step 4: publishes secondaries in falling value as long as no primary becomes derivable.
 * Publishing s gives c away exactly when every null-space change moves them in one proportion,
 * which two random changes modulo 2^61 - 1 decide with error below 2^-59.
 */
final class Frigjoring {
    private static final int VEKTORER = 24;
    private final Tilstand t;

    Frigjoring(Tilstand t) {
        this.t = t;
    }

    void frigjor(Comparator<Integer> rekkefolge) {
        int[] plass = t.plasser();
        for (int[] del : t.komponenter(true)) {
            Integer[] sekundare =
                    Arrays.stream(del).filter(c -> !t.primar[c]).boxed().toArray(Integer[]::new);
            if (sekundare.length > 0) {
                Arrays.sort(sekundare, rekkefolge);
                komponent(del, sekundare, plass);
            }
        }
    }

    private void komponent(int[] del, Integer[] sekundare, int[] plass) {
        var nr = new int[0];
        int[] vernet = new int[0];
        List<long[]> v = List.of();
        long fro = 1;
        for (int s : sekundare) {
            if (v.size() < 3) {
                glem(nr, plass);
                int[] igjen = Arrays.stream(del).filter(c -> t.skjult[c]).toArray();
                Nullrom rom = t.nullrom(igjen, plass);
                nr = rom.celler();
                for (int i = 0; i < nr.length; i++) {
                    plass[nr[i]] = i;
                }
                v = medGrupper(Nullrom.tilfeldige(rom, VEKTORER, fro++), plass);
                vernet = vernede(nr, v.getFirst().length);
            }
            int i = plass[s];
            if (kanVises(v, i, vernet)) {
                t.skjult[s] = false;
                v = fest(v, i);
            }
        }
        glem(nr, plass);
    }

    private static void glem(int[] celler, int[] plass) {
        for (int c : celler) {
            plass[c] = -1;
        }
    }

    private List<long[]> medGrupper(List<long[]> vektorer, int[] plass) {
        int[][] her = Arrays.stream(t.grupper).filter(g -> plass[g[0]] >= 0).toArray(int[][]::new);
        var svar = new ArrayList<long[]>();
        for (long[] v : vektorer) {
            long[] ny = Arrays.copyOf(v, v.length + her.length);
            for (int g = 0; g < her.length; g++) {
                for (int c : her[g]) {
                    ny[v.length + g] = Modp.pluss(ny[v.length + g], v[plass[c]]);
                }
            }
            svar.add(ny);
        }
        return svar;
    }

    private int[] vernede(int[] nr, int lengde) {
        return java.util.stream.IntStream.range(0, lengde)
                .filter(i -> i >= nr.length || t.primar[nr[i]])
                .toArray();
    }

    private static boolean kanVises(List<long[]> v, int s, int[] vernet) {
        long[] a = v.get(0);
        long[] b = v.get(1);
        if (a[s] == 0 && b[s] == 0) {
            return true;
        }
        for (int c : vernet) {
            if (Modp.gange(a[c], b[s]) == Modp.gange(b[c], a[s])) {
                return false;
            }
        }
        return true;
    }

    private static List<long[]> fest(List<long[]> v, int s) {
        long[] siste = v.getLast();
        if (siste[s] == 0) {
            return v.getFirst()[s] == 0 ? v : List.of();
        }
        long invers = Modp.invers(siste[s]);
        var svar = new ArrayList<long[]>();
        for (long[] a : v.subList(0, v.size() - 1)) {
            long ganger = Modp.gange(a[s], invers);
            var ny = new long[a.length];
            for (int i = 0; i < ny.length; i++) {
                ny[i] = Modp.minus(a[i], Modp.gange(ganger, siste[i]));
            }
            svar.add(ny);
        }
        return svar;
    }
}
