package no.barnevernsregister.local.generator;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Seeded chance: the same seed gives the same story on every machine. */
final class Terning {

    private final SplittableRandom tilfeldig;

    Terning(long fro) {
        this.tilfeldig = new SplittableRandom(fro);
    }

    boolean slaar(double sannsynlighet) {
        return tilfeldig.nextDouble() < sannsynlighet;
    }

    /** A whole number, both ends included. */
    int mellom(int fra, int til) {
        return tilfeldig.nextInt(fra, til + 1);
    }

    double andel(double fra, double til) {
        return fra + tilfeldig.nextDouble() * (til - fra);
    }

    <T> T en(List<T> av) {
        return av.get(tilfeldig.nextInt(av.size()));
    }

    LocalDate dag(LocalDate fra, LocalDate til) {
        return fra.plusDays(tilfeldig.nextLong(0, til.toEpochDay() - fra.toEpochDay() + 1));
    }

    /** The whole part of an expected number, and one more with the chance of the rest. */
    int antall(double forventet) {
        int hele = (int) forventet;
        return slaar(forventet - hele) ? hele + 1 : hele;
    }

    /** A UUID of version 4. */
    UUID uuid() {
        long hoy = (tilfeldig.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long lav = (tilfeldig.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(hoy, lav);
    }
}
