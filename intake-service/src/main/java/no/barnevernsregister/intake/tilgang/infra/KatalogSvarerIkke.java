package no.barnevernsregister.intake.tilgang.infra;

import java.io.Serial;

/** The identity provider cannot be asked now. */
public final class KatalogSvarerIkke extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    KatalogSvarerIkke(String grunn) {
        super(grunn);
    }

    KatalogSvarerIkke(Throwable arsak) {
        super(arsak);
    }
}
