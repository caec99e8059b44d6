package no.barnevernsregister.validation.regel.bvr;

import org.jspecify.annotations.Nullable;

/** The text that some codes ask for. The schema lets blanks pass; they say nothing. */
final class Presisering {

    private Presisering() {}

    static boolean mangler(@Nullable String tekst) {
        return tekst == null || tekst.isBlank();
    }
}
