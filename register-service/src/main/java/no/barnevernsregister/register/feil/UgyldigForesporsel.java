package no.barnevernsregister.register.feil;

import java.io.Serial;

/** The request cannot be carried out as it is; the message says what is wrong and what to do. */
public final class UgyldigForesporsel extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public UgyldigForesporsel(String setning) {
        super(setning);
    }
}
