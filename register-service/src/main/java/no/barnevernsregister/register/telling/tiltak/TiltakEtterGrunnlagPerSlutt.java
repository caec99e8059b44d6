package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Open measures, by type. */
final class TiltakEtterGrunnlagPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "tiltak_etter_grunnlag_per_slutt",
                        "tiltak",
                        "Antall tiltak ved utgangen av perioden, etter type tiltak.")
                .etter("typen: omsorg, akutt, atferd, plassert_hjelp eller hjemmet");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, type AS kategori FROM tiltakene WHERE apent
                """;
    }
}
