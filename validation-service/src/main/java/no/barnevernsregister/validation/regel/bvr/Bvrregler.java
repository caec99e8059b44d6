package no.barnevernsregister.validation.regel.bvr;

import java.util.List;
import no.barnevernsregister.validation.regel.Regel;
import no.barnevernsregister.validation.regel.Saksgrunnlag;

/** The rules of the case message, in the order in which their findings are reported. */
public final class Bvrregler {

    /** All of them, whatever the date. */
    public static final List<Regel<Saksgrunnlag>> ALLE = List.of(
            new Avgiver1(),
            new Sak2a(),
            new Sak22(),
            new Sak23(),
            new Personalia11(),
            new Personalia12(),
            new Melding2a(),
            new Melding2e(),
            new Melding3(),
            new Undersokelse11(),
            new Undersokelse20(),
            new Vedtak5(),
            new Tiltak9(),
            new Tiltak12(),
            new Tiltak20());

    private Bvrregler() {}
}
