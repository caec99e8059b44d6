package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The id of a case (Sak/@Id), given by the municipality's case system.
 *
 * <p>Ids are compared without regard to case: text is read through {@link #av(String)} and written in lower case.
 */
public record SakId(UUID verdi) {

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    @JsonCreator
    public static SakId av(String tekst) {
        return new SakId(UUID.fromString(tekst));
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi.toString();
    }
}
