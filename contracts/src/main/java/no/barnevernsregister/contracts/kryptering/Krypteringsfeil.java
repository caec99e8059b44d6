package no.barnevernsregister.contracts.kryptering;

import java.io.Serial;

/** Something could not be sealed or opened; the message names the key, never the content. */
public final class Krypteringsfeil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    Krypteringsfeil(String melding) {
        super(melding);
    }

    Krypteringsfeil(String melding, Throwable arsak) {
        super(melding, arsak);
    }
}
