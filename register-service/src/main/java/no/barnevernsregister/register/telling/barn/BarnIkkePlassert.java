package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with measures, those not placed. */
final class BarnIkkePlassert implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_ikke_plassert",
                "barn",
                "Av barna med tiltak i løpet av perioden: de som verken var plassert eller hadde omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE NOT plassert
                """;
    }
}
