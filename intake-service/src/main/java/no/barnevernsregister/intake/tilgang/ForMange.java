package no.barnevernsregister.intake.tilgang;

import java.io.Serial;

/** A sender has asked more than its share; the message says when there is more. */
public final class ForMange extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final long vent;

    /** @param vent seconds until there is more, at least one */
    public ForMange(long vent) {
        super("Kvoten er brukt opp. Vent " + vent + (vent == 1 ? " sekund" : " sekunder")
                + ", og send det samme igjen.");
        this.vent = vent;
    }

    public long vent() {
        return vent;
    }
}
