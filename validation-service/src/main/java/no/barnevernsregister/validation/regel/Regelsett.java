package no.barnevernsregister.validation.regel;

import java.time.LocalDate;
import java.util.List;
import no.barnevernsregister.validation.regel.bvr.Bvrregler;
import no.barnevernsregister.validation.regel.bvr.Sak22;
import no.barnevernsregister.validation.regel.kostra.Kostraregler;

/** Which rules are in force; each says from when. */
public final class Regelsett {

    /** Named by every report. A change of any rule is a new version. */
    public static final String VERSJON = "2026.2";

    private static final List<Regel<Saksgrunnlag>> SLETTET_SAK = List.of(new Sak22());

    private Regelsett() {}

    /**
     * Those of the case message that hold on the day of the extract, in the order of their findings. In a case that is deleted
     * as a whole nothing is left to find but tombstones of what it never had.
     */
    public static List<Regel<Saksgrunnlag>> bvr(Saksgrunnlag grunnlag) {
        return grunnlag.sak().erSlettet() ? SLETTET_SAK : gjeldende(Bvrregler.ALLE, grunnlag.uttrekksdato());
    }

    /** Those about a client of the yearly extract that hold on the counting date. */
    public static List<Regel<Individgrunnlag>> individ(LocalDate telledato) {
        return gjeldende(Kostraregler.INDIVID, telledato);
    }

    /** Those about the sender of a yearly extract that hold on the counting date. */
    public static List<Regel<Avgivergrunnlag>> avgiver(LocalDate telledato) {
        return gjeldende(Kostraregler.AVGIVER, telledato);
    }

    private static <G extends Grunnlag> List<Regel<G>> gjeldende(List<Regel<G>> regler, LocalDate dag) {
        return regler.stream().filter(regel -> regel.omtale().gjelder(dag)).toList();
    }
}
