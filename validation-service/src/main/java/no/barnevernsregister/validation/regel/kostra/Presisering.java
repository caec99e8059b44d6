package no.barnevernsregister.validation.regel.kostra;

import org.jspecify.annotations.Nullable;

/** The free text that some codes demand. */
final class Presisering {

    private Presisering() {}

    /** Whether it says nothing: absent, empty, or white space only. */
    static boolean mangler(@Nullable String presisering) {
        return presisering == null || presisering.isBlank();
    }
}
