package no.barnevernsregister.validation.regel.kostra;

import java.util.List;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;

/**
 * The rules of the yearly extract, in the order in which their findings are reported. Those about the file as a whole stand
 * elsewhere. Not in force: Tiltak 24 and Lovhjemmel 2.
 */
public final class Kostraregler {

    /** Those about its sender. */
    public static final List<Regel<Avgivergrunnlag>> AVGIVER =
            List.of(new Avgiver02(), new Avgiver03(), new Avgiver04(), new Avgiver06());

    /** Those about one client. */
    public static final List<Regel<Individgrunnlag>> INDIVID = List.of(
            new Individ01a(),
            new Individ02a(),
            new Individ02b(),
            new Individ02d(),
            new Individ03(),
            new Individ06(),
            new Individ07(),
            new Individ08(),
            new Individ09(),
            new Individ10(),
            new Individ11(),
            new Individ12(),
            new Individ19(),
            new Melding2a(),
            new Melding2c(),
            new Melding2d(),
            new Melding2e(),
            new Melding3(),
            new Melding4(),
            new Melding5(),
            new Melder2(),
            new Saksinnhold2(),
            new Undersokelse2a(),
            new Undersokelse2b(),
            new Undersokelse2c(),
            new Undersokelse2d(),
            new Undersokelse2e(),
            new Undersokelse3(),
            new Undersokelse4(),
            new Undersokelse7(),
            new Undersokelse8(),
            new Vedtaksgrunnlag2(),
            new Plan2a(),
            new Plan2c(),
            new Plan2d(),
            new Plan2e(),
            new Tiltak2a(),
            new Tiltak2b(),
            new Tiltak2c(),
            new Tiltak2d(),
            new Tiltak2e(),
            new Tiltak4(),
            new Tiltak5(),
            new Tiltak6(),
            new Tiltak7(),
            new Tiltak8(),
            new Tiltak9(),
            new Lovhjemmel3(),
            new Lovhjemmel4(),
            new Flytting2c(),
            new Flytting2f(),
            new Tiltaksgrunnlag2(),
            new ArsakFra2(),
            new FlyttingTil2(),
            new Kodeverk1());

    private Kostraregler() {}
}
