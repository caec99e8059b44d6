package no.barnevernsregister.intake.halvaar.definisjon;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A computation over points: the small closed language of the definitions. */
public sealed interface Uttrykk {

    record Konstant(BigDecimal verdi) implements Uttrykk {}

    record Punktverdi(String punkt) implements Uttrykk {}

    /** The figure of the half-year before. */
    record Forrige(String punkt) implements Uttrykk {}

    record Storste(List<Uttrykk> av) implements Uttrykk {}

    /** Two terms with {@code + - * /} between. */
    record Regning(Uttrykk venstre, char tegn, Uttrykk hoyre) implements Uttrykk {}

    /** The value; empty when a figure is missing or the divisor is zero. */
    default Optional<BigDecimal> regn(Tallkilde kilde) {
        return switch (this) {
            case Konstant(BigDecimal verdi) -> Optional.of(verdi);
            case Punktverdi(String punkt) -> kilde.tall(punkt);
            case Forrige(String punkt) -> kilde.forrige(punkt);
            case Storste(List<Uttrykk> av) -> {
                List<Optional<BigDecimal>> alle =
                        av.stream().map(en -> en.regn(kilde)).toList();
                yield alle.stream().allMatch(Optional::isPresent)
                        ? alle.stream().map(Optional::orElseThrow).max(BigDecimal::compareTo)
                        : Optional.empty();
            }
            case Regning(Uttrykk venstre, char tegn, Uttrykk hoyre) ->
                venstre.regn(kilde).flatMap(v -> hoyre.regn(kilde).flatMap(h -> regn(v, tegn, h)));
        };
    }

    private static Optional<BigDecimal> regn(BigDecimal venstre, char tegn, BigDecimal hoyre) {
        return switch (tegn) {
            case '+' -> Optional.of(venstre.add(hoyre));
            case '-' -> Optional.of(venstre.subtract(hoyre));
            case '*' -> Optional.of(venstre.multiply(hoyre));
            default ->
                hoyre.signum() == 0 ? Optional.empty() : Optional.of(venstre.divide(hoyre, 1, RoundingMode.HALF_UP));
        };
    }

    /** The points it reads, in the order they stand. */
    default Set<String> punkter() {
        Set<String> funnet = new LinkedHashSet<>();
        switch (this) {
            case Konstant _ -> {}
            case Punktverdi(String punkt) -> funnet.add(punkt);
            case Forrige(String punkt) -> funnet.add(punkt);
            case Storste(List<Uttrykk> av) -> av.forEach(en -> funnet.addAll(en.punkter()));
            case Regning regning -> {
                funnet.addAll(regning.venstre().punkter());
                funnet.addAll(regning.hoyre().punkter());
            }
        }
        return funnet;
    }
}
