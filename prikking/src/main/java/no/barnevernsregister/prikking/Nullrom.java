package no.barnevernsregister.prikking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The changes of some hidden cells that no additive line notices, by sparse elimination modulo 2^61 - 1.
 * A cell that no such change moves is derivable.
 */
final class Nullrom {
    private static final class Rad {
        private final int[] plass;
        private final long[] tall;

        Rad(int[] plass, long[] tall) {
            this.plass = plass;
            this.tall = tall;
        }
    }

    private final int[] celler;
    private final @Nullable Rad[] pivot;

    /** Eliminates the given lines, restricted to the given hidden cells; {@code plass} maps a cell to its index or -1. */
    Nullrom(Cellerom rom, int[] skjulte, int[] linjer, int[] plass) {
        celler = skjulte.clone();
        // Cells in few lines are eliminated first; it keeps the rows short.
        int[] grad = new int[rom.nokler.length];
        for (int l : linjer) {
            for (int c : rom.linjer[l]) {
                grad[c]++;
            }
        }
        Integer[] rekke = Arrays.stream(skjulte).boxed().toArray(Integer[]::new);
        Arrays.sort(rekke, Comparator.<Integer>comparingInt(c -> grad[c]).thenComparing(Comparator.naturalOrder()));
        for (int i = 0; i < rekke.length; i++) {
            celler[i] = rekke[i];
            plass[rekke[i]] = i;
        }
        pivot = new Rad[celler.length];
        var rader = new ArrayList<Rad>();
        for (int l : linjer) {
            int[] linje = rom.linjer[l];
            int[] med = Arrays.stream(linje)
                    .filter(c -> plass[c] >= 0)
                    .map(c -> plass[c])
                    .sorted()
                    .toArray();
            if (med.length > 0) {
                var tall = new long[med.length];
                Arrays.setAll(tall, i -> celler[med[i]] == linje[0] ? Modp.P - 1 : 1);
                rader.add(new Rad(med, tall));
            }
        }
        rader.sort(Comparator.comparingInt(r -> r.plass.length));
        rader.forEach(this::sett);
        for (int c : skjulte) {
            plass[c] = -1;
        }
    }

    private void sett(Rad rad) {
        Rad r = rad;
        while (r.plass.length > 0) {
            Rad p = pivot[r.plass[0]];
            if (p == null) {
                long invers = Modp.invers(r.tall[0]);
                pivot[r.plass[0]] = new Rad(
                        r.plass,
                        Arrays.stream(r.tall).map(t -> Modp.gange(t, invers)).toArray());
                return;
            }
            r = trekk(r, p, r.tall[0]);
        }
    }

    private static Rad trekk(Rad a, Rad b, long ganger) {
        var plass = new int[a.plass.length + b.plass.length];
        var tall = new long[plass.length];
        int n = 0;
        int j = 0;
        for (int i = 0; i < a.plass.length || j < b.plass.length; ) {
            int pa = i < a.plass.length ? a.plass[i] : Integer.MAX_VALUE;
            int pb = j < b.plass.length ? b.plass[j] : Integer.MAX_VALUE;
            long verdi = pa <= pb ? a.tall[i++] : 0;
            if (pb <= pa) {
                verdi = Modp.minus(verdi, Modp.gange(ganger, b.tall[j++]));
            }
            if (verdi != 0) {
                plass[n] = Math.min(pa, pb);
                tall[n++] = verdi;
            }
        }
        return new Rad(Arrays.copyOf(plass, n), Arrays.copyOf(tall, n));
    }

    int[] celler() {
        return celler;
    }

    /** A change of the cells, in the order of {@link #celler}, from values for the free ones. */
    long[] losning(java.util.function.IntToLongFunction fri) {
        var x = new long[celler.length];
        for (int i = celler.length - 1; i >= 0; i--) {
            Rad p = pivot[i];
            if (p == null) {
                x[i] = fri.applyAsLong(celler[i]);
            } else {
                long sum = 0;
                for (int j = 1; j < p.plass.length; j++) {
                    sum = Modp.pluss(sum, Modp.gange(p.tall[j], x[p.plass[j]]));
                }
                x[i] = Modp.minus(0, sum);
            }
        }
        return x;
    }

    /** A fixed stream of evenly spread numbers, so that equal input gives equal output. */
    static long tilfeldig(long fro, long nokkel) {
        long z = fro * 0x9E3779B97F4A7C15L + nokkel * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 3;
    }

    static List<long[]> tilfeldige(Nullrom rom, int antall, long fro) {
        var svar = new ArrayList<long[]>();
        for (int k = 0; k < antall; k++) {
            long f = fro * 1000 + k;
            svar.add(rom.losning(c -> tilfeldig(f, c) % Modp.P));
        }
        return svar;
    }
}
