package no.barnevernsregister.intake.innsending;

import java.io.Serial;
import no.barnevernsregister.intake.feil.Feiltype;

/** Something that cannot be received at all; the message says what is wrong and never quotes it. */
public final class UgyldigInnsending extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Feiltype type;

    /** @param slag the last part of the problem's type, for example {@code ulesbar-xml} */
    public UgyldigInnsending(String slag, String setning) {
        super(setning);
        this.type =
                Feiltype.av(slag).orElseThrow(() -> new IllegalArgumentException("The kind " + slag + " has no page."));
    }

    public Feiltype type() {
        return type;
    }

    public String slag() {
        return type.slag();
    }
}
