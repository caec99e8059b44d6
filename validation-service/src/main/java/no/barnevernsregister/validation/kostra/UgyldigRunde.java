package no.barnevernsregister.validation.kostra;

import java.io.Serial;

/** A year or a region that nothing can be reported for; the message is a sentence for the sender. */
public final class UgyldigRunde extends IllegalArgumentException {

    @Serial
    private static final long serialVersionUID = 1L;

    UgyldigRunde(String setning) {
        super(setning);
    }
}
