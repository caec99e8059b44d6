package no.barnevernsregister.prikking;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the protection cost. Cells with several names (a county with one municipality) count once.
 *
 * @param celler distinct cells
 * @param primare hidden by a rule
 * @param sekundare hidden to cover others
 * @param verdi sum of all cells
 * @param skjultVerdi sum of the hidden cells
 * @param nivaer the same by level: the names of the levels with stars between, e.g. {@code fylke*ALLE*alder}
 */
public record Rapport(
        int celler, int primare, int sekundare, long verdi, long skjultVerdi, SortedMap<String, Niva> nivaer) {
    /** Cells of one level. */
    public record Niva(int celler, int primare, int sekundare, long verdi, long skjultVerdi) {
        Niva og(Niva a) {
            return new Niva(
                    celler + a.celler,
                    primare + a.primare,
                    sekundare + a.sekundare,
                    verdi + a.verdi,
                    skjultVerdi + a.skjultVerdi);
        }
    }

    public Rapport {
        nivaer = Collections.unmodifiableSortedMap(new TreeMap<>(nivaer));
    }
}
