package no.barnevernsregister.register.telling.plassering;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a placement of each type in force; a child counts in each that it has. */
final class BarnPlassertEtterType implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_plassert_etter_type",
                        "barn",
                        "Antall barn som var plassert i løpet av perioden, etter hvor. Et barn teller én gang for hver"
                                + " type sted.")
                .etterFlere("typen sted: institusjon, fosterhjem, beredskapshjem, midlertidig_hjem eller bolig");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, plassering AS kategori FROM tiltakene WHERE plassering IS NOT NULL
                """;
    }
}
