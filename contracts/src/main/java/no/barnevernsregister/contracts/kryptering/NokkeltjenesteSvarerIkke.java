package no.barnevernsregister.contracts.kryptering;

import java.io.Serial;

/** The key service could not be asked, or would not answer this process. Nothing is wrong with what was to be opened. */
public final class NokkeltjenesteSvarerIkke extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    NokkeltjenesteSvarerIkke(String melding) {
        super(melding);
    }

    NokkeltjenesteSvarerIkke(String melding, Throwable arsak) {
        super(melding, arsak);
    }
}
