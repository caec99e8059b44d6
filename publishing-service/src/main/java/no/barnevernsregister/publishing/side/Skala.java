package no.barnevernsregister.publishing.side;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * The upright axis of a chart: from zero, in even steps that a person would choose.
 *
 * @param steg the distance between two marks
 * @param hoyest the top mark, at or above the largest value
 */
record Skala(BigDecimal steg, BigDecimal hoyest) {

    private static final int FLEST_MERKER = 4;
    private static final List<BigDecimal> PENE =
            List.of(BigDecimal.ONE, BigDecimal.valueOf(2), BigDecimal.valueOf(5), BigDecimal.TEN);

    /** The axis that holds the value with at most four steps. */
    static Skala til(BigDecimal storst) {
        if (storst.signum() <= 0) {
            return new Skala(BigDecimal.ONE, BigDecimal.ONE);
        }
        int tier = storst.precision() - storst.scale() - 1;
        for (int potens = tier - 1; ; potens++) {
            for (BigDecimal pen : PENE) {
                BigDecimal steg = pen.scaleByPowerOfTen(potens);
                BigDecimal antall = storst.divide(steg, 0, RoundingMode.CEILING);
                if (antall.compareTo(BigDecimal.valueOf(FLEST_MERKER)) <= 0) {
                    return new Skala(steg, steg.multiply(antall));
                }
            }
        }
    }

    /** From zero to the top. */
    List<BigDecimal> merker() {
        List<BigDecimal> merker = new ArrayList<>();
        for (BigDecimal merke = BigDecimal.ZERO; merke.compareTo(hoyest) <= 0; merke = merke.add(steg)) {
            BigDecimal kort = merke.stripTrailingZeros();
            merker.add(kort.scale() < 0 ? kort.setScale(0) : kort);
        }
        return merker;
    }

    /** How far up a value lies, from 0 to 1. */
    double andel(BigDecimal verdi) {
        return verdi.doubleValue() / hoyest.doubleValue();
    }
}
