package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Reports received: StartDato in the period. */
final class MeldingerMottatt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall("meldinger_mottatt", "melding", "Antall meldinger som kom inn i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger WHERE start_dato BETWEEN :forste AND :siste
                """;
    }
}
