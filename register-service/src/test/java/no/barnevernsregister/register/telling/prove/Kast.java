package no.barnevernsregister.register.telling.prove;

import java.time.LocalDate;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;

/** Seeded chance that prefers the days on which definitions turn. */
final class Kast {

    private static final List<String> GRENSEDAGER = List.of(
            "01-01", "12-31", "06-30", "07-01", "12-30", "01-02", "01-31", "02-28", "04-30", "09-30", "10-01", "03-30",
            "03-31", "11-30", "08-31");

    private final SplittableRandom tilfeldig;

    Kast(long fro) {
        tilfeldig = new SplittableRandom(fro);
    }

    boolean slaar(int avHundre) {
        return tilfeldig.nextInt(100) < avHundre;
    }

    /** A whole number from 0, less than the end. */
    int under(int slutt) {
        return tilfeldig.nextInt(slutt);
    }

    <T> T en(List<T> av) {
        return av.get(tilfeldig.nextInt(av.size()));
    }

    String en(String... av) {
        return av[tilfeldig.nextInt(av.length)];
    }

    /** A day of the years, both included; every other one is a day on which something turns. */
    LocalDate dag(int fra, int til) {
        int aar = fra + tilfeldig.nextInt(til - fra + 1);
        return slaar(50)
                ? LocalDate.parse(aar + "-" + en(GRENSEDAGER))
                : LocalDate.ofYearDay(aar, 1 + tilfeldig.nextInt(365));
    }

    /** A day after another, often by a time limit to the day; now and then before it. */
    LocalDate etter(LocalDate dag) {
        return switch (under(10)) {
            case 0 -> dag.plusDays(under(3) - 1);
            case 1 -> dag.plusDays(7 + under(2));
            case 2 -> dag.plusMonths(3).plusDays(under(2));
            case 3 -> dag.plusMonths(6).plusDays(under(2));
            case 4 -> dag(dag.getYear(), dag.getYear() + 1);
            case 5 -> LocalDate.of(dag.getYear(), 12, 31);
            case 6 -> dag.plusMonths(12).plusDays(under(3) - 1);
            default -> dag.plusDays(under(900));
        };
    }

    UUID uuid() {
        long hoy = (tilfeldig.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x4000L;
        long lav = (tilfeldig.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(hoy, lav);
    }
}
