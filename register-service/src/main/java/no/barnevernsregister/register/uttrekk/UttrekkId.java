package no.barnevernsregister.register.uttrekk;

import java.time.Instant;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.UuidV7;

/** Our id of an order of an extract. */
public record UttrekkId(UUID verdi) {

    /** A new id that sorts by time (UUID version 7). */
    public static UttrekkId ny(Instant naa) {
        return new UttrekkId(UuidV7.ny(naa));
    }

    /**
     * Reads an id in the usual form of 36 characters.
     *
     * @throws IllegalArgumentException when the text is no UUID
     */
    public static UttrekkId av(String tekst) {
        return new UttrekkId(UUID.fromString(tekst));
    }

    @Override
    public String toString() {
        return verdi.toString();
    }
}
