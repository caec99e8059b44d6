package no.barnevernsregister.validation.regel.kostra;

import java.util.List;
import no.barnevernsregister.validation.regel.Avgivergrunnlag;
import no.barnevernsregister.validation.regel.Individgrunnlag;
import no.barnevernsregister.validation.regel.Regel;

/** The rules of the yearly extract, in the order in which their findings are reported. */
public final class Kostraregler {

    /** Those about its sender. */
    public static final List<Regel<Avgivergrunnlag>> AVGIVER = List.of();

    /** Those about one client. */
    public static final List<Regel<Individgrunnlag>> INDIVID = List.of();

    private Kostraregler() {}
}
