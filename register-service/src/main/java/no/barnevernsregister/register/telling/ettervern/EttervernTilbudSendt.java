package no.barnevernsregister.register.telling.ettervern;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Offers of aftercare sent in the period. */
final class EttervernTilbudSendt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "ettervern_tilbud_sendt", "ettervern", "Antall tilbud om ettervern som ble sendt i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM ettervernene WHERE tilbud_sendt_dato BETWEEN :forste AND :siste
                """;
    }
}
