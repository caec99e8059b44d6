package no.barnevernsregister.register.uttrekk;

import java.io.Serial;

/** An order that cannot stand; the message is a sentence for whoever ordered. */
public final class UgyldigBestilling extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final String felt;

    public UgyldigBestilling(String felt, String setning) {
        super(setning);
        this.felt = felt;
    }

    /** The field of the order that the sentence is about. */
    public String felt() {
        return felt;
    }
}
