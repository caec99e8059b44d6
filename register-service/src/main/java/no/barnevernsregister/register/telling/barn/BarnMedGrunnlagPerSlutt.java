package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an open measure of each type; a child counts in each type that it has. */
final class BarnMedGrunnlagPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_med_grunnlag_per_slutt",
                        "barn",
                        "Antall barn med tiltak ved utgangen av perioden, etter type tiltak. Et barn teller én gang i"
                                + " hver type det har.")
                .etterFlere("typen: omsorg, akutt, atferd, plassert_hjelp eller hjemmet");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, type AS kategori FROM tiltakene WHERE apent
                """;
    }
}
