package no.barnevernsregister.intake.fil;

import java.io.Serial;

/** The sender would go on from another place than where the upload is. */
public final class FeilPlass extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long mottatt;

    FeilPlass(long mottatt) {
        this.mottatt = mottatt;
    }

    /** Where the sender goes on. */
    public long mottatt() {
        return mottatt;
    }
}
