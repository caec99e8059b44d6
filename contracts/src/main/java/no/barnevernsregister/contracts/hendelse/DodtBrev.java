package no.barnevernsregister.contracts.hendelse;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record that could not be treated: where it lies and why, never what it holds.
 *
 * @param forbruker the consumer that gave up
 * @param hendelseId the event's id, when it could be read
 * @param arsak reason code, for example {@code UGYLDIG_JSON}; never the text of an exception
 */
public record DodtBrev(
        String forbruker,
        String emne,
        int partisjon,
        long offset,
        @Nullable UUID hendelseId,
        String arsak,
        Instant tid) {}
