package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones that took more than six calendar months. */
final class UndersokelserOver6Mnd implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_over_6_mnd",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som tok mer enn seks måneder.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste AND slutt_dato > start_dato + interval '6 months'
                """;
    }
}
