package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures, those with an open placement or under care. */
final class BarnPlassertPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_plassert_per_slutt",
                "barn",
                "Av barna med tiltak ved utgangen av perioden: de som var plassert eller hadde omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE plassert_slutt
                """;
    }
}
