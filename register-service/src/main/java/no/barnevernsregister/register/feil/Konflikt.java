package no.barnevernsregister.register.feil;

import java.io.Serial;

/** The request is right in form but does not fit the state of things; the message says why. */
public final class Konflikt extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public Konflikt(String setning) {
        super(setning);
    }
}
