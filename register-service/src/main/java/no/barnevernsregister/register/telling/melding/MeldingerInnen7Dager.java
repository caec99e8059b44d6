package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the reports concluded, those concluded by the seventh calendar day after they came. */
final class MeldingerInnen7Dager implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_innen_7_dager",
                        "melding",
                        "Av meldingene som ble konkludert i perioden: de som var konkludert innen sju dager.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger
                WHERE slutt_dato BETWEEN :forste AND :siste AND slutt_dato <= start_dato + 7
                """;
    }
}
