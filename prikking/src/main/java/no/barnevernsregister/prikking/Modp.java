package no.barnevernsregister.prikking;

/** Arithmetic modulo the Mersenne prime 2^61 - 1. */
final class Modp {
    static final long P = (1L << 61) - 1;

    private Modp() {}

    static long gange(long a, long b) {
        long hoy = Math.multiplyHigh(a, b);
        long lav = a * b;
        long sum = (lav & P) + ((hoy << 3) | (lav >>> 61));
        return sum >= P ? sum - P : sum;
    }

    static long pluss(long a, long b) {
        long sum = a + b;
        return sum >= P ? sum - P : sum;
    }

    static long minus(long a, long b) {
        return a >= b ? a - b : a - b + P;
    }

    static long invers(long a) {
        if (a == 1 || a == P - 1) {
            return a;
        }
        long svar = 1;
        long grunn = a;
        for (long e = P - 2; e > 0; e >>= 1) {
            if ((e & 1) == 1) {
                svar = gange(svar, grunn);
            }
            grunn = gange(grunn, grunn);
        }
        return svar;
    }

    static long fra(long heltall) {
        return Math.floorMod(heltall, P);
    }

    /** The integer of least size in the class of {@code a}. */
    static long tegnet(long a) {
        return a > P / 2 ? a - P : a;
    }

    /** Numerator and denominator of the fraction with both below 2^30 in the class of {@code a}; empty when there is none. */
    static long[] brok(long a) {
        long r0 = P;
        long r1 = a;
        long t0 = 0;
        long t1 = 1;
        while (r1 >= 1L << 30) {
            long q = r0 / r1;
            long r = r0 - q * r1;
            r0 = r1;
            r1 = r;
            long t = t0 - q * t1;
            t0 = t1;
            t1 = t;
        }
        if (Math.abs(t1) >= 1L << 30) {
            return new long[0];
        }
        return t1 < 0 ? new long[] {-r1, -t1} : new long[] {r1, t1};
    }
}
