package no.barnevernsregister.register.revisjon;

import java.io.Serial;

/** The audit log could not be written, so nothing may be answered. */
public final class RevisjonSvikter extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    public RevisjonSvikter(String arsak, Throwable feil) {
        super(arsak, feil);
    }
}
