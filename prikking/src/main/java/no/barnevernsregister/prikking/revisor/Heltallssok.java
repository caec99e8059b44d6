package no.barnevernsregister.prikking.revisor;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Looks for whole numbers that solve equations within bounds: tighten, branch on the narrowest unknown, nearest value to a hint first. */
final class Heltallssok {
    private int igjen;
    private final double @Nullable [] hint;

    private Heltallssok(int flest, double @Nullable [] hint) {
        igjen = flest;
        this.hint = hint;
    }

    /** What a search can say. */
    sealed interface Svar {
        /** Whole numbers that solve the equations. */
        @SuppressWarnings("ArrayRecordComponent") // never compared
        record Funnet(long[] x) implements Svar {}

        /** There are none. */
        record Ingen() implements Svar {}

        /** The search was cut off. */
        record Uavklart() implements Svar {}
    }

    static Svar sok(Likninger likninger, double @Nullable [] hint, int flest) {
        var sok = new Heltallssok(flest, hint);
        Optional<long[]> funnet = sok.ned(
                likninger.medGrenser(likninger.fra().clone(), likninger.til().clone()));
        return funnet.<Svar>map(Svar.Funnet::new)
                .orElseGet(() -> sok.igjen > 0 ? new Svar.Ingen() : new Svar.Uavklart());
    }

    private Optional<long[]> ned(Likninger l) {
        if (igjen-- <= 0 || !l.stram()) {
            return Optional.empty();
        }
        int valgt = -1;
        for (int c = 0; c < l.antall(); c++) {
            long rom = l.til()[c] - l.fra()[c];
            if (rom > 0 && (valgt < 0 || rom < l.til()[valgt] - l.fra()[valgt])) {
                valgt = c;
            }
        }
        if (valgt < 0) {
            return l.loses(l.fra()) ? Optional.of(l.fra()) : Optional.empty();
        }
        long fra = l.fra()[valgt];
        long til = l.til()[valgt];
        long midt = hint == null ? fra : Math.clamp(Math.round(hint[valgt]), fra, til);
        for (long steg = 0; steg <= til - fra && igjen > 0; steg++) {
            for (int fortegn = steg == 0 ? 1 : -1; fortegn <= 1; fortegn += 2) {
                long v = midt + fortegn * steg;
                if (v >= fra && v <= til) {
                    Optional<long[]> svar = ned(l.med(valgt, v, v));
                    if (svar.isPresent()) {
                        return svar;
                    }
                }
            }
        }
        return Optional.empty();
    }
}
