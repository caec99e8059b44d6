package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Measures begun: StartDato in the period. */
final class TiltakStartet implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall("tiltak_startet", "tiltak", "Antall tiltak som ble satt i verk i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltakene WHERE start_dato BETWEEN :forste AND :siste
                """;
    }
}
