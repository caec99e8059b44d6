package no.barnevernsregister.register.telling.ettervern;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those, the ones with a measure open at the end of the period. */
final class UngeFylt18ViderefortPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "unge_fylt_18_viderefort_per_slutt",
                "barn",
                "Av de unge som fylte 18 år i perioden med tiltak: de som hadde tiltak ved utgangen av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT t.barn_nr FROM tiltakene t JOIN barna b USING (barn_nr)
                WHERE b.fyller_18 BETWEEN :forste AND :siste
                  AND t.start_dato < b.fyller_18 AND t.slutt >= b.fyller_18
                  AND t.barn_nr IN (SELECT o.barn_nr FROM tiltaksbarn o WHERE o.hovedtype_slutt IS NOT NULL)
                """;
    }
}
