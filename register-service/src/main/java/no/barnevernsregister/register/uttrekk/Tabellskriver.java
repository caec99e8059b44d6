package no.barnevernsregister.register.uttrekk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Takes the rows of a table one after the other. A table that is broken off is never ended, so that it cannot be taken for a
 * whole one.
 */
public interface Tabellskriver {

    /**
     * Adds a row.
     *
     * @param verdier one for each column, of the column's type; null where there is none
     */
    void rad(List<@Nullable Object> verdier) throws IOException;

    /** Writes what remains; the stream stays the caller's to close. */
    void avslutt() throws IOException;
}
