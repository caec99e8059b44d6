package no.barnevernsregister.register.telling.ettervern;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Offers of aftercare answered in the period, by the code of the answer. */
final class EttervernEtterKonklusjon implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "ettervern_etter_konklusjon",
                        "ettervern",
                        "Antall tilbud om ettervern som ble avklart i perioden, etter konklusjon.")
                .ogHalvaar()
                .etter("koden for konklusjonen");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, konklusjon AS kategori FROM ettervernene
                WHERE slutt_dato BETWEEN :forste AND :siste
                """;
    }
}
