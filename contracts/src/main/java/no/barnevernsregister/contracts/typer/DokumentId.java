package no.barnevernsregister.contracts.typer;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;

/**
 * The id that a sender gave its document (Barnevern/@Id); the next document of the case names it as ForrigeId.
 *
 * <p>Ids are compared without regard to case: text is read through {@link #av(String)} and written in lower case.
 */
public record DokumentId(UUID verdi) {

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    @JsonCreator
    public static DokumentId av(String tekst) {
        return new DokumentId(UUID.fromString(tekst));
    }

    @Override
    @JsonValue
    public String toString() {
        return verdi.toString();
    }
}
