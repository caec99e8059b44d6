package no.barnevernsregister.intake.fil;

import java.io.Serial;

/** A file that cannot be confirmed as it stands; the message says why. */
public final class KanIkkeBekreftes extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KanIkkeBekreftes(String setning) {
        super(setning);
    }
}
