package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an investigation under way on at least one day of the period. */
final class BarnMedUndersokelse implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_undersokelse", "barn", "Antall barn med minst én undersøkelse i løpet av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr FROM undersokelser
                """;
    }
}
