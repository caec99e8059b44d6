package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with measures, those without an earlier one in any of their cases in the country. */
final class NyeBarnMedTiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "nye_barn_med_tiltak",
                        "barn",
                        "Av barna med tiltak i løpet av perioden: de som registeret ikke kjenner noe tidligere tiltak"
                                + " for, i noen kommune.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT t.barn_nr FROM tiltaksbarn t JOIN barna b USING (barn_nr)
                WHERE NOT EXISTS (SELECT FROM historie h WHERE h.barn = b.barn AND h.start_dato < :forste)
                """;
    }
}
