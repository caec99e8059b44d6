package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children in a foster home (2.1 to 2.4) on at least one day of the period. */
final class BarnFosterhjem implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_fosterhjem", "barn", "Antall barn som bodde i fosterhjem i løpet av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM flyttebarn
                """;
    }
}
