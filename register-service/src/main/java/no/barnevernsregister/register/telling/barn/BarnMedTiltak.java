package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a measure in force on at least one day of the period. */
final class BarnMedTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_tiltak", "barn", "Antall barn med minst ett tiltak i løpet av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn
                """;
    }
}
