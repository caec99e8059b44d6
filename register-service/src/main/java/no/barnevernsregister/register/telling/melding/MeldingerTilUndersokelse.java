package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the reports concluded, those that led to an investigation. */
final class MeldingerTilUndersokelse implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "meldinger_til_undersokelse",
                        "melding",
                        "Av meldingene som ble konkludert i perioden: de som gikk til undersøkelse (konklusjon 2).")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger WHERE slutt_dato BETWEEN :forste AND :siste AND konklusjon = '2'
                """;
    }
}
