package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.Instant;
import java.util.UUID;

/**
 * Our own id of a submission, printed on its receipt.
 *
 * <p>Ids are compared without regard to case: text is read through {@link #av(String)} and written in lower case.
 */
public record InnsendingId(UUID verdi) {

    /** A new id that sorts by time (UUID version 7). */
    public static InnsendingId ny(Instant naa) {
        return new InnsendingId(UuidV7.ny(naa));
    }

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    @JsonCreator
    public static InnsendingId av(String tekst) {
        return new InnsendingId(UUID.fromString(tekst));
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi.toString();
    }
}
