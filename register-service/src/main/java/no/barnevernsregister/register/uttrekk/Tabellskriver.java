package no.barnevernsregister.register.uttrekk;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Takes the rows of a table one after the other; closing writes what remains, but leaves the stream open. */
public interface Tabellskriver extends AutoCloseable {

    /**
     * Adds a row.
     *
     * @param verdier one for each column, of the column's type; null where there is none
     */
    void rad(List<@Nullable Object> verdier) throws IOException;

    @Override
    void close() throws IOException;
}
