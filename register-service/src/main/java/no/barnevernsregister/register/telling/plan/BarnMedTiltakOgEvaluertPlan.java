package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures and an open plan, those where such a plan was evaluated in the period. */
final class BarnMedTiltakOgEvaluertPlan implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_tiltak_og_evaluert_plan",
                "barn",
                "Av barna med tiltak og plan ved utgangen av perioden: de som hadde fått en slik plan evaluert i løpet"
                        + " av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn
                WHERE hovedtype_slutt IS NOT NULL
                  AND barn_nr IN (
                    SELECT e.barn_nr FROM evaluerte_planer e
                    WHERE e.plantype IN ('1', '2', '3', '4', '5') AND e.sist >= :forste)
                """;
    }
}
