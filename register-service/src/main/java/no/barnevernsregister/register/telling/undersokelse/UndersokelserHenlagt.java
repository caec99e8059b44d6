package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones dropped. */
final class UndersokelserHenlagt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_henlagt",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som ble henlagt (konklusjon 3 til 9).")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt_dato BETWEEN :forste AND :siste
                  AND konklusjon IN ('3', '4', '5', '6', '7', '8', '9')
                """;
    }
}
