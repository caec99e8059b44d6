package no.barnevernsregister.contracts.kodeverk;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A code of a code list.
 *
 * @param gyldigFra the first valid day; absent = always
 * @param gyldigTil the last valid day; absent = still
 * @param overskrift whether it only groups others and cannot be reported
 */
public record Kode(
        String kode,
        String tittel,
        @Nullable LocalDate gyldigFra,
        @Nullable LocalDate gyldigTil,
        boolean overskrift) {

    /** Whether the code may be used for something that happened on this day. */
    public boolean gjelder(LocalDate dag) {
        return !overskrift
                && (gyldigFra == null || !dag.isBefore(gyldigFra))
                && (gyldigTil == null || !dag.isAfter(gyldigTil));
    }
}
