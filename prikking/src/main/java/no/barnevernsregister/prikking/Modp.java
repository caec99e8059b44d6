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
}
