package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with open measures, by the main type among those. */
final class BarnEtterHovedtypePerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_hovedtype_per_slutt",
                        "barn",
                        "Antall barn med tiltak ved utgangen av perioden, etter hovedtype.")
                .etter("hovedtypen: omsorg, akutt, atferd, plassert_hjelp eller hjemmet");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, hovedtype_slutt AS kategori FROM tiltaksbarn WHERE hovedtype_slutt IS NOT NULL
                """;
    }
}
