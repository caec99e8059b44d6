package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the reports concluded, those concluded on the eighth calendar day or later. */
final class MeldingerEtter7Dager implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_etter_7_dager",
                        "melding",
                        "Av meldingene som ble konkludert i perioden: de som tok mer enn sju dager.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger
                WHERE slutt_dato BETWEEN :forste AND :siste AND slutt_dato > start_dato + 7
                """;
    }
}
