package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Reports with a conclusion dated in the period. */
final class MeldingerKonkludert implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_konkludert", "melding", "Antall meldinger som ble konkludert i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
