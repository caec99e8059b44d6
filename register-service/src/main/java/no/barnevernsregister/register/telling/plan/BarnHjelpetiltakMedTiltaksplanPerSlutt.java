package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with help and not care, those with an open plan for it. */
final class BarnHjelpetiltakMedTiltaksplanPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_hjelpetiltak_med_tiltaksplan_per_slutt",
                "barn",
                "Av barna med hjelpetiltak og ikke omsorgstiltak ved utgangen av perioden: de som hadde tiltaksplan"
                        + " (plantype 1, 2 eller 5).");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn
                WHERE hovedtype_slutt <> 'omsorg'
                  AND barn_nr IN (SELECT p.barn_nr FROM planer p WHERE p.plantype IN ('1', '2', '5'))
                """;
    }
}
