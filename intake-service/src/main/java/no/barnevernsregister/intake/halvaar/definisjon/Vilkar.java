package no.barnevernsregister.intake.halvaar.definisjon;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a rule demands. */
public sealed interface Vilkar {

    /** All points that are not optional have an answer; looked at point by point, not here. */
    record AltUtfylt() implements Vilkar {}

    /** No count has changed more than both limits since the same half-year last year; point by point. */
    record Endring(int prosent, int enheter) implements Vilkar {

        /** Whether the change from the one to the other is too large. */
        public boolean forStor(BigDecimal fra, BigDecimal til) {
            BigDecimal avstand = til.subtract(fra).abs();
            return avstand.compareTo(BigDecimal.valueOf(enheter)) > 0
                    && avstand.multiply(BigDecimal.valueOf(100)).compareTo(fra.multiply(BigDecimal.valueOf(prosent)))
                            > 0;
        }
    }

    /** Terms with a comparison between each two, for example {@code a <= b <= c}. */
    record Sammenlikning(List<Uttrykk> ledd, List<String> tegn) implements Vilkar {

        public Sammenlikning {
            ledd = List.copyOf(ledd);
            tegn = List.copyOf(tegn);
        }
    }

    /** The second must hold where the first does. */
    record HvisSa(Vilkar hvis, Vilkar sa) implements Vilkar {}

    record Er(String punkt, String svar) implements Vilkar {}

    record Utfylt(String punkt) implements Vilkar {}

    /** Whether it holds; empty when a figure that it needs is missing. */
    default Optional<Boolean> holder(Tallkilde kilde) {
        return switch (this) {
            case AltUtfylt _, Endring _ -> Optional.empty();
            case Er(String punkt, String svar) ->
                kilde.tekst(punkt).isBlank()
                        ? Optional.empty()
                        : Optional.of(kilde.tekst(punkt).equals(svar));
            case Utfylt(String punkt) -> Optional.of(!kilde.tekst(punkt).isBlank());
            case HvisSa(Vilkar hvis, Vilkar sa) ->
                hvis.holder(kilde).flatMap(gjelder -> gjelder ? sa.holder(kilde) : Optional.of(true));
            case Sammenlikning(List<Uttrykk> ledd, List<String> tegn) -> sammenlikn(ledd, tegn, kilde);
        };
    }

    private static Optional<Boolean> sammenlikn(List<Uttrykk> ledd, List<String> tegn, Tallkilde kilde) {
        boolean holder = true;
        for (int i = 0; i < tegn.size(); i++) {
            Optional<BigDecimal> venstre = ledd.get(i).regn(kilde);
            Optional<BigDecimal> hoyre = ledd.get(i + 1).regn(kilde);
            if (venstre.isEmpty() || hoyre.isEmpty()) {
                return Optional.empty();
            }
            int forhold = venstre.orElseThrow().compareTo(hoyre.orElseThrow());
            holder &= switch (tegn.get(i)) {
                case "=" -> forhold == 0;
                case "<=" -> forhold <= 0;
                case ">=" -> forhold >= 0;
                case "<" -> forhold < 0;
                default -> forhold > 0;
            };
        }
        return Optional.of(holder);
    }

    /** The points it reads, in the order they stand. */
    default Set<String> punkter() {
        Set<String> funnet = new LinkedHashSet<>();
        switch (this) {
            case AltUtfylt _, Endring _ -> {}
            case Er er -> funnet.add(er.punkt());
            case Utfylt(String punkt) -> funnet.add(punkt);
            case HvisSa(Vilkar hvis, Vilkar sa) -> {
                funnet.addAll(sa.punkter());
                funnet.addAll(hvis.punkter());
            }
            case Sammenlikning alle -> alle.ledd().forEach(en -> funnet.addAll(en.punkter()));
        }
        return funnet;
    }
}
