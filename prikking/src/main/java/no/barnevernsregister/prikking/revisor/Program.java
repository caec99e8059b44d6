package no.barnevernsregister.prikking.revisor;

import java.util.Optional;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;

/** Linear programs over equations, in doubles; nothing here is proof. */
final class Program {
    /** Doubles closer than this to a whole number count as it; bounds are rounded inward by it. */
    static final double SLINGRING = 1e-6;

    private Program() {}

    /**
     * A best point.
     *
     * @param verdi value of the goal
     * @param x value per unknown
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Punkt(double verdi, double[] x) {
        /** The nearest whole numbers, which may solve nothing. */
        long[] avrundet() {
            return avrundet(1);
        }

        /** The nearest multiples of a part of one, counted in such parts. */
        long[] avrundet(long deler) {
            var svar = new long[x.length];
            for (int i = 0; i < x.length; i++) {
                svar[i] = Math.round(x[i] * deler);
            }
            return svar;
        }
    }

    /** The best point for a weighted sum of the unknowns; empty when there is none or the solver gave up. */
    static Optional<Punkt> los(Likninger likninger, double[] vekter, boolean storst) {
        var modell = new ExpressionsBasedModel();
        modell.options.time_abort = 60_000;
        modell.options.time_suffice = 60_000;
        for (int c = 0; c < likninger.antall(); c++) {
            var variabel = modell.newVariable("x" + c);
            variabel.lower(likninger.fra()[c]).upper(likninger.til()[c]);
            if (vekter[c] != 0) {
                variabel.weight(vekter[c]);
            }
        }
        for (int r = 0; r < likninger.kolonner().length; r++) {
            if (likninger.kolonner()[r].length > 0) {
                Expression rad = modell.newExpression("r" + r);
                rad.level(-likninger.konstanter()[r]);
                for (int i = 0; i < likninger.kolonner()[r].length; i++) {
                    rad.set(likninger.kolonner()[r][i], (long) likninger.faktorer()[r][i]);
                }
            }
        }
        Optimisation.Result svar = storst ? modell.maximise() : modell.minimise();
        if (!svar.getState().isOptimal()) {
            return Optional.empty();
        }
        var x = new double[likninger.antall()];
        double verdi = 0;
        for (int c = 0; c < x.length; c++) {
            x[c] = svar.doubleValue(c);
            verdi += vekter[c] * x[c];
        }
        return Optional.of(new Punkt(verdi, x));
    }
}
