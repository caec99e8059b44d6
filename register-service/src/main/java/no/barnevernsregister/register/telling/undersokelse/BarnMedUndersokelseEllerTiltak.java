package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an investigation or a measure on at least one day of the period. */
final class BarnMedUndersokelseEllerTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_undersokelse_eller_tiltak",
                "barn",
                "Antall barn med minst én undersøkelse eller minst ett tiltak i løpet av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser UNION SELECT barn_nr FROM tiltaksbarn
                """;
    }
}
