package no.barnevernsregister.register.telling.plan;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an open plan of type 1 and help in the home on every day of the last three calendar months. */
final class BarnTiltaksplan3MndPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_tiltaksplan_3_mnd_per_slutt",
                "barn",
                "Antall barn med tiltaksplan ved utgangen av perioden som har hatt hjelpetiltak i hjemmet hver dag de"
                        + " siste tre månedene.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tremanedersbarn
                """;
    }
}
