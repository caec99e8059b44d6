package no.barnevernsregister.intake.tilgang;

import java.io.Serial;

/** The caller is known but may not do this; the message says why. */
public final class IngenTilgang extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public IngenTilgang(String setning) {
        super(setning);
    }

    IngenTilgang(String setning, Throwable arsak) {
        super(setning, arsak);
    }
}
