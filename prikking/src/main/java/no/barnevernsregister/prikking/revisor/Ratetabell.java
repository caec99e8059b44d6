package no.barnevernsregister.prikking.revisor;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/**
 * A published table of rates, whose numerators are cells of the release.
 *
 * @param navn how findings name it
 * @param dimensjoner names of the codes of a row; dimensions left out are at their total
 * @param rader rates
 * @param per what the rates are per, e.g. 1000 inhabitants
 * @param desimaler decimals the rates are rounded to, half away from zero or to even
 * @param nevnerdimensjoner the dimensions that the denominator depends on; rows with the same codes of these share it
 * @param nevnere public denominators by those codes; empty when they are not public
 */
public record Ratetabell(
        String navn,
        List<String> dimensjoner,
        List<Rate> rader,
        long per,
        int desimaler,
        List<String> nevnerdimensjoner,
        Map<List<String>, Long> nevnere) {
    /**
     * One rate.
     *
     * @param koder one code per dimension
     * @param verdi as printed
     */
    public record Rate(List<String> koder, BigDecimal verdi) {
        public Rate {
            koder = List.copyOf(koder);
        }
    }

    public Ratetabell {
        dimensjoner = List.copyOf(dimensjoner);
        rader = List.copyOf(rader);
        nevnerdimensjoner = List.copyOf(nevnerdimensjoner);
        nevnere = Map.copyOf(nevnere);
        if (per < 1 || desimaler < 0 || desimaler > 12) {
            throw new IllegalArgumentException(navn + ": a rate is per 1 or more, with 0 to 12 decimals, not per " + per
                    + " with " + desimaler + ".");
        }
        for (String d : nevnerdimensjoner) {
            if (!dimensjoner.contains(d)) {
                throw new IllegalArgumentException(
                        navn + ": the denominator depends on " + d + ", which the rates do not have.");
            }
        }
    }
}
