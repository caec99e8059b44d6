package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures, those not placed. */
final class BarnIkkePlassertPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_ikke_plassert_per_slutt",
                "barn",
                "Av barna med tiltak ved utgangen av perioden: de som verken var plassert eller hadde omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype_slutt IS NOT NULL AND NOT plassert_slutt
                """;
    }
}
