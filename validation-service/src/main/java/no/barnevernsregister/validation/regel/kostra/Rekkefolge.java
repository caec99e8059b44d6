package no.barnevernsregister.validation.regel.kostra;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** The order of dates that may be absent. */
final class Rekkefolge {

    private Rekkefolge() {}

    /** Whether both days are known and the first is later than the second. */
    static boolean etter(@Nullable LocalDate dag, @Nullable LocalDate annen) {
        return dag != null && annen != null && dag.isAfter(annen);
    }
}
