package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Investigations begun: StartDato in the period. */
final class UndersokelserStartet implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_startet", "undersokelse", "Antall undersøkelser som ble åpnet i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE start_dato BETWEEN :forste AND :siste
                """;
    }
}
