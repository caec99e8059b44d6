package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures, those with an open plan for measures or care. */
final class BarnMedTiltakOgPlanPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_tiltak_og_plan_per_slutt",
                "barn",
                "Av barna med tiltak ved utgangen av perioden: de som hadde en plan (plantype 1 til 5).");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn
                WHERE hovedtype_slutt IS NOT NULL
                  AND barn_nr IN (SELECT p.barn_nr FROM planer p WHERE p.plantype IN ('1', '2', '3', '4', '5'))
                """;
    }
}
