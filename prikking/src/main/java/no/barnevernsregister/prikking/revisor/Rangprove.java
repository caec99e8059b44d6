package no.barnevernsregister.prikking.revisor;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Check A1: which unknown cells have one value in every solution of the equations.
 * For each of two primes three random solutions are compared; a cell that is not derivable looks so with probability below 2^-60, and a
 * derivable one is missed only if both primes divide one minor of the equations. Method: random evaluation, Schwartz (1980) and Zippel (1979).
 */
final class Rangprove {
    private static final long[] PRIMTALL = {2_147_483_629L, 2_147_483_587L};
    private static final int TREKK = 3;

    /** Per unknown cell whether it is derivable, and then its value; and whether the numbers add up. */
    final boolean[] avledbar;

    final long[] verdi;
    final boolean[] selvmotsigende;
    private final int[][] losninger;

    Rangprove(List<Komponent> komponenter, int antall) {
        avledbar = new boolean[antall];
        verdi = new long[antall];
        losninger = new int[2 * TREKK][antall];
        selvmotsigende = new boolean[komponenter.size()];
        IntStream.range(0, komponenter.size()).parallel().forEach(i -> selvmotsigende[i] = prov(komponenter.get(i)));
    }

    private boolean prov(Komponent k) {
        boolean motsigelse = IntStream.range(0, 2)
                .parallel()
                .mapToObj(n -> {
                    var eliminasjon = new Eliminasjon(k, PRIMTALL[n]);
                    for (int i = 0; i < TREKK; i++) {
                        long[] x = eliminasjon.losning(7 + i, 1);
                        for (int c = 0; c < k.celler().length; c++) {
                            losninger[TREKK * n + i][k.celler()[c]] = (int) x[c];
                        }
                    }
                    return eliminasjon.selvmotsigende();
                })
                .reduce(false, Boolean::logicalOr);
        for (int c : k.celler()) {
            avledbar[c] = lik(0, c, c, false) || lik(1, c, c, false);
            verdi[c] = avledbar[c] ? sammen(losninger[0][c], losninger[TREKK][c]) : 0;
        }
        return motsigelse;
    }

    /** Whether every solution has the same difference between two cells. */
    boolean avledbarForskjell(int a, int b) {
        return lik(0, a, b, true) && lik(1, a, b, true);
    }

    /** That difference, a less b. */
    long forskjell(int a, int b) {
        return sammen(forskjell(0, 0, a, b), forskjell(1, 0, a, b));
    }

    private boolean lik(int n, int a, int b, boolean forskjell) {
        for (int i = 1; i < TREKK; i++) {
            boolean ulik = forskjell
                    ? forskjell(n, i, a, b) != forskjell(n, 0, a, b)
                    : losninger[TREKK * n + i][a] != losninger[TREKK * n][a];
            if (ulik) {
                return false;
            }
        }
        return true;
    }

    private long forskjell(int n, int i, int a, int b) {
        return Math.floorMod((long) losninger[TREKK * n + i][a] - losninger[TREKK * n + i][b], PRIMTALL[n]);
    }

    /** The whole number of least size with these remainders. */
    private static long sammen(long a, long b) {
        long p = PRIMTALL[0];
        long q = PRIMTALL[1];
        // p = q + 42, so p is 42 modulo q.
        long k = Math.floorMod(b - a, q) * INVERS_42 % q;
        long svar = a + p * k;
        return svar > p * q / 2 ? svar - p * q : svar;
    }

    private static final long INVERS_42 = java.math.BigInteger.valueOf(PRIMTALL[0] - PRIMTALL[1])
            .modInverse(java.math.BigInteger.valueOf(PRIMTALL[1]))
            .longValueExact();
}
