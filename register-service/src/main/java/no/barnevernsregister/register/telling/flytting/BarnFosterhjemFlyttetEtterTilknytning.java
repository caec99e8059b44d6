package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children in a foster home, those who have moved, in the family or outside it. */
final class BarnFosterhjemFlyttetEtterTilknytning implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_flyttet_etter_tilknytning",
                        "barn",
                        "Av barna som bodde i fosterhjem i løpet av perioden: de som har flyttet minst én gang til og"
                                + " med periodens siste dag, etter om hjemmet er i familien.")
                .etterFlere("tilknytningen: i_familie eller utenom_familie");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT f.barn_nr, tilknytning(t.kategori) AS kategori FROM flyttebarn f JOIN tiltakene t USING (barn_nr)
                WHERE f.flyttinger > 0 AND tilknytning(t.kategori) IS NOT NULL
                """;
    }
}
