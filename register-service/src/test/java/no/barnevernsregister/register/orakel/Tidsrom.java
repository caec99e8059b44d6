package no.barnevernsregister.register.orakel;

import java.time.LocalDate;

/** A year or a half-year; both days are part of it. */
record Tidsrom(String navn, LocalDate forste, LocalDate siste) {

    static Tidsrom av(String navn) {
        String aar = navn.substring(0, 4);
        return switch (navn.substring(4)) {
            case "" -> new Tidsrom(navn, LocalDate.parse(aar + "-01-01"), LocalDate.parse(aar + "-12-31"));
            case "H1" -> new Tidsrom(navn, LocalDate.parse(aar + "-01-01"), LocalDate.parse(aar + "-06-30"));
            case "H2" -> new Tidsrom(navn, LocalDate.parse(aar + "-07-01"), LocalDate.parse(aar + "-12-31"));
            default -> throw new IllegalArgumentException("Ukjent periode " + navn);
        };
    }

    boolean har(LocalDate dag) {
        return !dag.isBefore(forste) && !dag.isAfter(siste);
    }

    /** The first day of the half-year that ends with this period. */
    LocalDate halvaaretsForste() {
        return siste.minusMonths(5).withDayOfMonth(1);
    }
}
