package no.barnevernsregister.contracts.kodeverk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a code list.
 *
 * @param gyldigFra the first valid day; absent = always
 * @param gyldigTil the last valid day; absent = still
 * @param overskrift whether it only groups others and cannot be reported
 * @param kreverPresisering whether whoever uses it must say in words what is meant
 */
public record Kode(
        String kode,
        String tittel,
        @Nullable LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        boolean overskrift,
        boolean kreverPresisering) {

    /** Whether the code may be used for something that happened on this day. */
    public boolean gjelder(LocalDate dag) {
        return gjelder(dag, dag);
    }

    /** Whether there is a day from the first to the last of these on which the code may be used. */
    boolean gjelder(LocalDate fra, LocalDate til) {
        return !overskrift
                && (gyldigFra == null || !til.isBefore(gyldigFra))
                && (gyldigTil == null || !fra.isAfter(gyldigTil));
    }
}
