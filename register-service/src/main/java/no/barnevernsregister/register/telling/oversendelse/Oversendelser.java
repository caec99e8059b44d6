package no.barnevernsregister.register.telling.oversendelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Referrals to the tribunal dated in the period. */
final class Oversendelser implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "oversendelser", "oversendelse", "Antall saker som ble oversendt til nemnda i perioden.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM oversendelser
                """;
    }
}
