package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Reports concluded, by the code of the conclusion. */
final class MeldingerKonkludertEtterKonklusjon implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_konkludert_etter_konklusjon",
                        "melding",
                        "Antall meldinger som ble konkludert i perioden, etter konklusjon.")
                .ogHalvaar()
                .etter("koden for konklusjonen");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, konklusjon AS kategori FROM meldinger
                WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
