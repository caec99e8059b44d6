package no.barnevernsregister.validation.konvertering;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The conversion of a service from yearly extracts to case messages.
 *
 * @param aar the first year that it reports by case messages
 * @param ferdig when the service or its vendor said that the initial submission was complete; absent until then
 */
public record Konvertering(int aar, @Nullable Instant ferdig) {

    /** Whether a document that was received at the instant came after the initial submission. */
    public boolean ferdigFor(Instant mottatt) {
        return ferdig != null && mottatt.isAfter(ferdig);
    }

    /** Whether the year is reported by case messages. */
    public boolean gjelder(int rapportaar) {
        return rapportaar >= aar;
    }
}
