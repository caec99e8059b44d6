package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones that took more than three calendar months and not more than six. */
final class Undersokelser3Til6Mnd implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_3_til_6_mnd",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som tok mer enn tre og høyst seks"
                                + " måneder.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt_dato BETWEEN :forste AND :siste
                  AND slutt_dato > start_dato + interval '3 months' AND slutt_dato <= start_dato + interval '6 months'
                """;
    }
}
