package no.barnevernsregister.intake.halvaar.definisjon;

import java.math.BigDecimal;
import java.util.Optional;

/** The answers of one unit, as rules and computations read them. */
public interface Tallkilde {

    /** The figure at a point; empty when it is missing or no number. */
    Optional<BigDecimal> tall(String punkt);

    /** What the half-year before had. */
    Optional<BigDecimal> forrige(String punkt);

    /** What the same half of the year before had. */
    Optional<BigDecimal> iFjor(String punkt);

    /** The answer as it was written; empty text when it is missing. */
    String tekst(String punkt);
}
