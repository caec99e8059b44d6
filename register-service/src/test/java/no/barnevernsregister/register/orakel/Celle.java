package no.barnevernsregister.register.orakel;

import java.math.BigDecimal;
import java.util.Comparator;

/**
 * A cell of a count. Texts are empty where a dimension does not apply.
 *
 * @param barn distinct children behind it
 */
public record Celle(Sted sted, BigDecimal verdi, int barn) {

    /** Where in the tables the cell is. */
    public record Sted(
            String telling,
            String kommune,
            String bydel,
            String periode,
            String kjonn,
            String aldersgruppe,
            String kategori)
            implements Comparable<Sted> {

        private static final Comparator<Sted> REKKEFOLGE = Comparator.comparing(Sted::telling)
                .thenComparing(Sted::periode)
                .thenComparing(Sted::kommune)
                .thenComparing(Sted::bydel)
                .thenComparing(Sted::kjonn)
                .thenComparing(Sted::aldersgruppe)
                .thenComparing(Sted::kategori);

        @Override
        public int compareTo(Sted annet) {
            return REKKEFOLGE.compare(this, annet);
        }
    }
}
