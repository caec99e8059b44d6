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
            new Undersokelse2a(),
            new Undersokelse2c(),
            new Undersokelse2e(),
            new Undersokelse3(),
            new Undersokelse7(),
            new Undersokelse11(),
            new Undersokelse19(),
            new Undersokelse20(),
            new Undersokelse21(),
            new Vedtak2a(),
            new Vedtak2c(),
            new Vedtak2e(),
            new Vedtak2f(),
            new Vedtak2g(),
            new Vedtak2h(),
            new Vedtak2i(),
            new Vedtak2j(),
            new Vedtak3(),
            new Vedtak4(),
            new Vedtak5(),
            new Vedtak19(),
            new Vedtak20(),
            new Tiltak2a(),
            new Tiltak2c(),
            new Tiltak2e(),
            new Tiltak5(),
            new Tiltak6(),
            new Tiltak7(),
            new Tiltak8(),
            new Tiltak9(),
            new Tiltak12(),
            new Tiltak13(),
            new Tiltak14(),
            new Tiltak19(),
            new Tiltak20(),
            new Tiltak21(),
            new Tiltak22(),
            new Tiltak23(),
            new Plan2a(),
            new Plan2c(),
            new Plan2e(),
            new Plan2f(),
            new Plan2g(),
            new Plan19(),
            new Ettervern2a(),
            new Ettervern2c(),
            new Ettervern2e(),
            new OversendelseFylkesnemnd2e(),
            new OversendelseFylkesnemnd2f(),
            new OversendelseFylkesnemnd5(),
            new Flytting2c(),
            new Flytting2f());

    private Bvrregler() {}
}
