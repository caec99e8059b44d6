package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those, the ones whose plan was evaluated in the half-year that ends with the period. */
final class BarnTiltaksplan3MndEvaluert implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_tiltaksplan_3_mnd_evaluert",
                "barn",
                "Av barna med tiltaksplan og hjelpetiltak i hjemmet de siste tre månedene: de som hadde fått planen"
                        + " evaluert det siste halvåret.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tremanedersbarn
                WHERE barn_nr IN (
                    SELECT e.barn_nr FROM evaluerte_planer e
                    WHERE e.plantype = '1' AND e.sist >= :siste + 1 - interval '6 months')
                """;
    }
}
