package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Measures open at the end of the last day. */
final class TiltakPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall("tiltak_per_slutt", "tiltak", "Antall tiltak ved utgangen av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltakene WHERE apent
                """;
    }
}
