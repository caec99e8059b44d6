package no.barnevernsregister.register.telling.plassering;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Placed children, by the type of their main placement and their main type of measure. */
final class BarnPlassertTypeOgHovedtypePerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_plassert_type_og_hovedtype_per_slutt",
                        "barn",
                        "Antall barn som var plassert ved utgangen av perioden, etter hvor de var plassert sist og"
                                + " hovedtype.")
                .etter("typen sted (eller uoppgitt) og hovedtypen, med skråstrek mellom");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, coalesce(plassert_hos, 'uoppgitt') || '/' || hovedtype_slutt AS kategori
                FROM tiltaksbarn WHERE plassert_slutt
                """;
    }
}
