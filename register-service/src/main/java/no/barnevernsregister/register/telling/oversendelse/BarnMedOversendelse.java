package no.barnevernsregister.register.telling.oversendelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a referral to the tribunal dated in the period. */
final class BarnMedOversendelse implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_oversendelse",
                "barn",
                "Antall barn med minst én sak som ble oversendt til nemnda i perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr FROM oversendelser
                """;
    }
}
