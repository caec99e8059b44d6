package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with measures, by the main type among those in force in the period. */
final class BarnEtterHovedtype implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_hovedtype", "barn", "Antall barn med tiltak i løpet av perioden, etter hovedtype.")
                .etter("hovedtypen: omsorg, akutt, atferd, plassert_hjelp eller hjemmet");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, hovedtype AS kategori FROM tiltaksbarn
                """;
    }
}
