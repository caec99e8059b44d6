package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Measures ended in the period, by their own conclusion or with the case. */
final class TiltakAvsluttet implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall("tiltak_avsluttet", "tiltak", "Antall tiltak som tok slutt i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltakene WHERE slutt BETWEEN :forste AND :siste
                """;
    }
}
