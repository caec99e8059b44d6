package no.barnevernsregister.intake.halvaar.definisjon;

import java.io.Serial;

/** A definition file is wrong; the message says which line of which file, and why. */
public final class UgyldigDefinisjon extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    UgyldigDefinisjon(String fil, int linje, String grunn) {
        super(fil + ", linje " + linje + ": " + grunn + ".");
    }
}
