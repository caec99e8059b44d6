package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Investigations concluded: Konklusjon/@SluttDato in the period. */
final class UndersokelserAvsluttet implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_avsluttet",
                        "undersokelse",
                        "Antall undersøkelser som ble konkludert i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
