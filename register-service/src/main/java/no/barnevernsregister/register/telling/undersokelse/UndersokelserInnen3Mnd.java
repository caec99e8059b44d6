package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones concluded within three calendar months; 31 January gives 30 April. */
final class UndersokelserInnen3Mnd implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_innen_3_mnd",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som var konkludert innen tre måneder.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste AND slutt_dato <= start_dato + interval '3 months'
                """;
    }
}
