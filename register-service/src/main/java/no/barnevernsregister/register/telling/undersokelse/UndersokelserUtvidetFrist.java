package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones that were granted an extended time limit. */
final class UndersokelserUtvidetFrist implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_utvidet_frist",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som hadde fått utvidet frist.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt_dato BETWEEN :forste AND :siste AND utvidet
                """;
    }
}
