package no.barnevernsregister.contracts.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** Where a page has its style sheet. */
public sealed interface Stil {

    /** At an address, as a page that a service serves. */
    record Lenke(String adresse) implements Stil {}

    /** Within, as a page that is a file of its own. */
    record Innebygd() implements Stil {}

    /** The style sheet itself. */
    static String css() {
        try (InputStream fil = Stil.class.getResourceAsStream("/rapport/rapport.css")) {
            if (fil == null) {
                throw new IllegalStateException("Stilarket mangler.");
            }
            return new String(fil.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
