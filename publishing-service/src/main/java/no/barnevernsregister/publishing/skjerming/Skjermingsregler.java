package no.barnevernsregister.publishing.skjerming;

import no.barnevernsregister.prikking.Innstillinger;

/** How the counts of a release are protected. */
public final class Skjermingsregler {

    /** One to three children are hidden, zeros are shown, and single children are guarded. */
    public static final Innstillinger REGLER = new Innstillinger(3, no.barnevernsregister.prikking.Nullmodus.BLUR, no.barnevernsregister.prikking.Enslige.ANY_SUM, 3);

    private Skjermingsregler() {}
}
