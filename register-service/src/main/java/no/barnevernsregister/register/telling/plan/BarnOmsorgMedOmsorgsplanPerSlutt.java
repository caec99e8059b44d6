package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children under care, those with an open plan for care (3 until 2022, 4 after). */
final class BarnOmsorgMedOmsorgsplanPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_omsorg_med_omsorgsplan_per_slutt",
                "barn",
                "Av barna med omsorgstiltak ved utgangen av perioden: de som hadde omsorgsplan (plantype 3 eller 4).");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn
                WHERE hovedtype_slutt = 'omsorg'
                  AND barn_nr IN (SELECT p.barn_nr FROM planer p WHERE p.plantype IN ('3', '4'))
                """;
    }
}
