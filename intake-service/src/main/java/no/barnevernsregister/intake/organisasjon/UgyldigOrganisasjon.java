package no.barnevernsregister.intake.organisasjon;

import java.io.Serial;

/** A field that cannot be so; the message says why. */
public final class UgyldigOrganisasjon extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String felt;
    private final String setning;

    /** @param felt name of the field as it stands in files and forms */
    UgyldigOrganisasjon(String felt, String setning) {
        super(setning);
        this.felt = felt;
        this.setning = setning;
    }

    public String felt() {
        return felt;
    }

    /** What is wrong and what to do. */
    public String setning() {
        return setning;
    }
}
