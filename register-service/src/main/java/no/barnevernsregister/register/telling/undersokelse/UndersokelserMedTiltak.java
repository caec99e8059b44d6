package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those concluded, the ones that led to a measure, or to a claim for one before the tribunal. */
final class UndersokelserMedTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_med_tiltak",
                        "undersokelse",
                        "Av undersøkelsene som ble konkludert i perioden: de som endte med tiltak eller begjæring om"
                                + " tiltak (konklusjon 1 eller 2).")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste AND konklusjon IN ('1', '2')
                """;
    }
}
