package no.barnevernsregister.intake.fil;

import java.time.Instant;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.intake.innsending.Innsending;
import org.jspecify.annotations.Nullable;

/**
 * A yearly extract that has come.
 *
 * @param av the name of who uploaded it; absent for a system
 * @param bekreftet when it was sent all the same; absent while nobody has
 * @param avlost whether a newer file of the same service and year has come
 */
public record Mottattfil(
        Innsending innsending,
        Arsuttrekk uttrekk,
        @Nullable String av,
        @Nullable Instant bekreftet,
        boolean avlost) {}
