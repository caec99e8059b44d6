package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with measures, those with a placement in force or under care. */
final class BarnPlassert implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_plassert",
                "barn",
                "Av barna med tiltak i løpet av perioden: de som var plassert eller hadde omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE plassert
                """;
    }
}
