package no.barnevernsregister.register.telling.prove;

import java.util.Set;
import no.barnevernsregister.register.orakel.Celle;

/** By what the figures of an expectation are told apart. */
public enum Dimensjon {
    KATEGORI,
    KOMMUNE,
    BYDEL,
    KJONN,
    ALDER,
    /** The sums over age groups, both sexes together. */
    ALDERSSUM,
    /** Kategori, of the cells of the whole country, which only some counts have. */
    LANDET;

    private static final String HELE_LANDET = "0000";

    private static final Set<String> SUMMER = Set.of("0-5", "0-17", "18-24", "0-22", "0-24", "aldersregel", "ALLE");

    /** Whether a cell is one of those that such an expectation looks at. */
    boolean gjelder(Celle.Sted sted) {
        boolean erSum = SUMMER.contains(sted.aldersgruppe()) || sted.kjonn().equals("ALLE");
        return sted.bydel().isEmpty() != (this == BYDEL)
                && sted.kommune().equals(HELE_LANDET) == (this == LANDET)
                && (this == ALDERSSUM ? sted.kjonn().equals("ALLE") && SUMMER.contains(sted.aldersgruppe()) : !erSum);
    }

    String av(Celle.Sted sted) {
        return switch (this) {
            case KATEGORI, LANDET -> sted.kategori();
            case KOMMUNE -> sted.kommune();
            case BYDEL -> sted.kommune() + "/" + sted.bydel();
            case KJONN -> sted.kjonn();
            case ALDER, ALDERSSUM -> sted.aldersgruppe();
        };
    }
}
