package no.barnevernsregister.local;

import java.io.Serial;

/** Something of the local system does not work; the message is one sentence for the person who started it. */
public final class LokalFeil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public LokalFeil(String setning) {
        super(setning);
    }

    LokalFeil(String setning, Throwable arsak) {
        super(setning, arsak);
    }
}
