package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import java.util.Optional;

/** Values of series from outside the register. */
@FunctionalInterface
public interface Serieverdier {

    /** No series has come. */
    Serieverdier INGEN = (serie, kommune, aar) -> Optional.empty();

    /** The value of a municipality and year; empty when it has not come. */
    Optional<BigDecimal> verdi(String serie, String kommune, String aar);
}
