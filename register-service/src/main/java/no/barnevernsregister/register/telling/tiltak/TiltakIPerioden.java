package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Measures in force on at least one day of the period. */
final class TiltakIPerioden implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "tiltak_i_perioden", "tiltak", "Antall tiltak som var i kraft i løpet av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltakene
                """;
    }
}
