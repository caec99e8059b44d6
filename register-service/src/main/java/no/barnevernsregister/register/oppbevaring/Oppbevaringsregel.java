package no.barnevernsregister.register.oppbevaring;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How long something is kept.
 *
 * @param hva what, for example {@code saksinnhold}
 * @param lengde for example {@code 10 years}
 * @param sist when it was last carried out; absent when never
 * @param antall how many rows went then
 */
public record Oppbevaringsregel(
        String hva,
        LocalDate gjelderFra,
        String lengde,
        String hjemmel,
        @Nullable Instant sist,
        @Nullable Long antall) {}
