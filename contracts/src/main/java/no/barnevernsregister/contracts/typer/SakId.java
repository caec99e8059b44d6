package no.barnevernsregister.contracts.typer;

import java.util.UUID;

/**
 * The id of a case (Sak/@Id).
 *
 * <p>Ids are compared without regard to case, so text is read through {@link #av(String)} and written in lower case.
 */
public record SakId(UUID verdi) {

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static SakId av(String tekst) {
        return new SakId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return verdi.toString();
    }
}
