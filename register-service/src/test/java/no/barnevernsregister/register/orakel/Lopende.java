package no.barnevernsregister.register.orakel;

import java.time.LocalDate;
import no.barnevernsregister.contracts.bvr.Saksobjekt;
import org.jspecify.annotations.Nullable;

/**
 * An object that begins and ends.
 *
 * @param slutt its own end, else that of the case; absent while it is open
 */
record Lopende<T extends Saksobjekt>(
        T objekt, LocalDate start, @Nullable LocalDate slutt) {

    /** Open at the end of the day: what ends on the day is not. */
    boolean erApen(LocalDate dag) {
        return !start.isAfter(dag) && (slutt == null || slutt.isAfter(dag));
    }

    /** In force on at least one of the days: what ends on the first is. */
    boolean erIKraft(LocalDate forste, LocalDate siste) {
        return !start.isAfter(siste) && (slutt == null || !slutt.isBefore(forste));
    }

    boolean erIKraft(Tidsrom tid) {
        return erIKraft(tid.forste(), tid.siste());
    }
}
