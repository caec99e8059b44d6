package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the reports concluded, those dropped. 5 to 10 came after 1, and 3 says so in its title. */
final class MeldingerHenlagt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_henlagt",
                        "melding",
                        "Av meldingene som ble konkludert i perioden: de som ble henlagt (konklusjon 1, 3 eller 5 til"
                                + " 10).")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger WHERE slutt_dato BETWEEN :forste AND :siste
                  AND konklusjon IN ('1', '3', '5', '6', '7', '8', '9', '10')
                """;
    }
}
