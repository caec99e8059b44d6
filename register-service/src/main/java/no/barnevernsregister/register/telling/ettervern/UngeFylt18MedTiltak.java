package no.barnevernsregister.register.telling.ettervern;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Persons who turned 18 in the period with a measure open at the end of the day before. */
final class UngeFylt18MedTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "unge_fylt_18_med_tiltak", "barn", "Antall unge som fylte 18 år i perioden og hadde tiltak da.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT t.barn_nr FROM tiltakene t JOIN barna b USING (barn_nr)
                WHERE b.fyller_18 BETWEEN :forste AND :siste
                  AND t.start_dato < b.fyller_18 AND t.slutt >= b.fyller_18
                """;
    }
}
