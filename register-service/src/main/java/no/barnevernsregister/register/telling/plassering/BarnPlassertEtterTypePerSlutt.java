package no.barnevernsregister.register.telling.plassering;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Placed children, by the type of their main placement. */
final class BarnPlassertEtterTypePerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_plassert_etter_type_per_slutt",
                        "barn",
                        "Antall barn som var plassert ved utgangen av perioden, etter hvor de var plassert sist.")
                .etter("typen sted: institusjon, fosterhjem, beredskapshjem, midlertidig_hjem eller bolig, eller"
                        + " uoppgitt når ingen plassering er åpen");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, coalesce(plassert_hos, 'uoppgitt') AS kategori FROM tiltaksbarn
                WHERE plassert_slutt
                """;
    }
}
