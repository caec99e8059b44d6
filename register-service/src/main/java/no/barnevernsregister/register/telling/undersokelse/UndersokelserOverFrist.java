package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones that went over their time limit: three calendar months, six when extended. */
final class UndersokelserOverFrist implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_over_frist",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som gikk over fristen på tre måneder,"
                                + " eller seks når fristen var utvidet.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste AND slutt_dato > frist
                """;
    }
}
