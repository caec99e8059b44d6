package no.barnevernsregister.publishing.skjerming;

import no.barnevernsregister.prikking.Enslige;
import no.barnevernsregister.prikking.Innstillinger;
import no.barnevernsregister.prikking.Nullmodus;

/** How the counts of a release are protected. */
public final class Skjermingsregler {

    /** A reader is left with at least this many whole numbers and one more for each hidden cell. */
    public static final int BREDDE = 3;

    /** One to three children are hidden, zeros may be hidden with them, and single children are guarded. */
    public static final Innstillinger REGLER = new Innstillinger(3, Nullmodus.BLUR, Enslige.ANY_SUM, BREDDE);

    private Skjermingsregler() {}
}
