package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children in a foster home, those who have moved at least once. */
final class BarnFosterhjemFlyttet implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_fosterhjem_flyttet",
                "barn",
                "Av barna som bodde i fosterhjem i løpet av perioden: de som har flyttet minst én gang til og med"
                        + " periodens siste dag.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM flyttebarn WHERE flyttinger > 0
                """;
    }
}
