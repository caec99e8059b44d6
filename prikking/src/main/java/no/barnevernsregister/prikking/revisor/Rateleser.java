package no.barnevernsregister.prikking.revisor;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of rates, and the file of denominators when that is public. Both have their codes first, then {@code value}. */
public final class Rateleser {
    private Rateleser() {}

    /**
     * Reads rates.
     *
     * @param fil codes, {@code value} with a decimal point or nothing when hidden, perhaps {@code status}
     * @param per what the rates are per
     * @param desimaler decimals they are rounded to
     * @param nevnerfil public denominators: some of the same codes and {@code value}
     * @param nevnerdimensjoner what the denominator depends on when it is not public
     * @throws IllegalArgumentException with file, row and column when a file cannot be read
     */
    public static Ratetabell les(
            Path fil, long per, int desimaler, Optional<Path> nevnerfil, List<String> nevnerdimensjoner) {
        try (var rader = new Csvrader(fil)) {
            int verdi = rader.kolonne("value");
            var rater = new ArrayList<Ratetabell.Rate>();
            for (List<String> rad = rader.neste(); rad != null; rad = rader.neste()) {
                String felt = rad.get(verdi);
                if (!felt.isEmpty()) {
                    if (!felt.matches("[0-9]{1,12}(\\.[0-9]{1,12})?")) {
                        throw rader.feil(verdi, "a rate with a decimal point was expected, not \"" + felt + "\".");
                    }
                    rater.add(new Ratetabell.Rate(rad.subList(0, verdi), new BigDecimal(felt)));
                }
            }
            List<String> dimensjoner = rader.hode.subList(0, verdi);
            String navn = fil.getFileName().toString();
            if (nevnerfil.isEmpty()) {
                return new Ratetabell(navn, dimensjoner, rater, per, desimaler, nevnerdimensjoner, Map.of());
            }
            return nevnere(
                    new Ratetabell(navn, dimensjoner, rater, per, desimaler, List.of(), Map.of()), nevnerfil.get());
        }
    }

    private static Ratetabell nevnere(Ratetabell rater, Path fil) {
        try (var rader = new Csvrader(fil)) {
            int verdi = rader.kolonne("value");
            Map<List<String>, Long> nevnere = new HashMap<>();
            for (List<String> rad = rader.neste(); rad != null; rad = rader.neste()) {
                if (!rad.get(verdi).matches("[0-9]{1,12}")) {
                    throw rader.feil(
                            verdi, "a whole number of zero or more was expected, not \"" + rad.get(verdi) + "\".");
                }
                if (nevnere.put(List.copyOf(rad.subList(0, verdi)), Long.parseLong(rad.get(verdi))) != null) {
                    throw rader.feil("the denominator of " + rad.subList(0, verdi) + " is given twice.");
                }
            }
            return new Ratetabell(
                    rater.navn(),
                    rater.dimensjoner(),
                    rater.rader(),
                    rater.per(),
                    rater.desimaler(),
                    rader.hode.subList(0, verdi),
                    nevnere);
        }
    }
}
