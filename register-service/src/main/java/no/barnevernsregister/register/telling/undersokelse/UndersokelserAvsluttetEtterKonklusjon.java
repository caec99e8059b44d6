package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Investigations concluded, by the code of the conclusion. */
final class UndersokelserAvsluttetEtterKonklusjon implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "undersokelser_avsluttet_etter_konklusjon",
                        "undersokelse",
                        "Antall undersøkelser som ble konkludert i perioden, etter konklusjon.")
                .ogHalvaar()
                .etter("koden for konklusjonen");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, konklusjon AS kategori FROM undersokelser
                WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
