package no.barnevernsregister.intake.innsending;

import java.io.Serial;

/** Something that cannot be received at all; the message says what is wrong and never quotes it. */
public final class UgyldigInnsending extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String slag;

    /** @param slag the last part of the problem's type, for example {@code ulesbar-xml} */
    public UgyldigInnsending(String slag, String setning) {
        super(setning);
        this.slag = slag;
    }

    public String slag() {
        return slag;
    }
}
