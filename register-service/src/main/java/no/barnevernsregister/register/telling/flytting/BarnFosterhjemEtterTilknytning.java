package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children in a foster home, in the family or outside it; one who had both counts in both. */
final class BarnFosterhjemEtterTilknytning implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_etter_tilknytning",
                        "barn",
                        "Antall barn som bodde i fosterhjem i løpet av perioden, etter om hjemmet er i familien. Et"
                                + " barn som har hatt begge deler, teller i begge.")
                .etterFlere("tilknytningen: i_familie eller utenom_familie");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, tilknytning(kategori) AS kategori FROM tiltakene
                WHERE tilknytning(kategori) IS NOT NULL
                """;
    }
}
