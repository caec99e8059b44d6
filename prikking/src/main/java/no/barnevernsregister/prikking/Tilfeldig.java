package no.barnevernsregister.prikking;

/** Evenly spread numbers that depend on a seed and a key alone, so that equal input gives equal output. */
final class Tilfeldig {
    private Tilfeldig() {}

    /** Between 0 and 2^61 - 1. */
    static long tall(long fro, long nokkel) {
        long z = fro * 0x9E3779B97F4A7C15L + nokkel * 0xD1B54A32D192ED03L + 0x632BE59BD9B4E019L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (z ^ (z >>> 31)) >>> 3;
    }
}
