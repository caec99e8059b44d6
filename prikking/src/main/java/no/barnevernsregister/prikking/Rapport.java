package no.barnevernsregister.prikking;

/**
 * What the protection cost. Cells with several names (a county with one municipality) count once.
 *
 * @param celler distinct cells
 * @param primare hidden for their own size
 * @param sekundare hidden to cover others
 * @param verdi sum of all cells
 * @param skjultVerdi sum of the hidden cells
 */
public record Rapport(int celler, int primare, int sekundare, long verdi, long skjultVerdi) {}
