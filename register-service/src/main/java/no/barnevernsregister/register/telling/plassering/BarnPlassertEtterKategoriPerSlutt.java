package no.barnevernsregister.register.telling.plassering;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Placed children, by the category of their main placement. */
final class BarnPlassertEtterKategoriPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_plassert_etter_kategori_per_slutt",
                        "barn",
                        "Antall barn som var plassert ved utgangen av perioden, etter tiltakskategorien for den siste"
                                + " plasseringen.")
                .etter("koden for tiltakskategorien, eller uoppgitt når ingen plassering er åpen");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, coalesce(plassert_kategori, 'uoppgitt') AS kategori FROM tiltaksbarn
                WHERE plassert_slutt
                """;
    }
}
