package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a report received in the period. */
final class BarnMedMelding implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_melding", "barn", "Antall barn med minst én melding som kom inn i perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr FROM meldinger WHERE start_dato BETWEEN :forste AND :siste
                """;
    }
}
