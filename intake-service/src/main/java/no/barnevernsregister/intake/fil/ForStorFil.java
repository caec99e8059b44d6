package no.barnevernsregister.intake.fil;

import java.io.Serial;

/** The file has more bytes than a yearly extract may have. */
public final class ForStorFil extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;
}
