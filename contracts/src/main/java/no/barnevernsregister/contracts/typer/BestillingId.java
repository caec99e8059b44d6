package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;

/**
 * The id of an order of counts; for a release it is the release's own id.
 *
 * <p>Ids are compared without regard to case: text is read through {@link #av(String)} and written in lower case.
 */
public record BestillingId(UUID verdi) {

    /** A new id that sorts by time (UUID version 7). */
    public static BestillingId ny(Instant naa) {
        return new BestillingId(UuidV7.ny(naa));
    }

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    @JsonCreator
    public static BestillingId av(String tekst) {
        return new BestillingId(UUID.fromString(tekst));
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi.toString();
    }
}
