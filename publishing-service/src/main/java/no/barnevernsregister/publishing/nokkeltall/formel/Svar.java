package no.barnevernsregister.publishing.nokkeltall.formel;

import java.math.BigDecimal;
import java.math.MathContext;

/** What a formula gives: a number, or why there is none. */
public sealed interface Svar {

    record Tall(BigDecimal verdi) implements Svar {}

    /** Something that it is worked out from is hidden. */
    record Skjult() implements Svar {}

    /** There is no such figure. */
    record Uaktuelt() implements Svar {}

    /** Something that it is worked out from has not come. */
    record Mangler() implements Svar {}

    static Svar av(long verdi) {
        return new Tall(BigDecimal.valueOf(verdi));
    }

    /** Hidden before missing before not applicable: no sign tells more than the parts do. */
    static Svar regn(Formel.Tegn tegn, Svar venstre, Svar hoyre) {
        if (!(venstre instanceof Tall(BigDecimal a)) || !(hoyre instanceof Tall(BigDecimal b))) {
            return tom(venstre, hoyre);
        }
        return switch (tegn) {
            case PLUSS -> new Tall(a.add(b));
            case MINUS -> new Tall(a.subtract(b));
            case GANGER -> new Tall(a.multiply(b));
            case DELT -> b.signum() == 0 ? new Uaktuelt() : new Tall(a.divide(b, MathContext.DECIMAL128));
        };
    }

    private static Svar tom(Svar venstre, Svar hoyre) {
        if (venstre instanceof Skjult || hoyre instanceof Skjult) {
            return new Skjult();
        }
        return venstre instanceof Mangler || hoyre instanceof Mangler ? new Mangler() : new Uaktuelt();
    }
}
