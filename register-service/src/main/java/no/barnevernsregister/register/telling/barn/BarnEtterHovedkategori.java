package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a measure of each main category in force. */
final class BarnEtterHovedkategori implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_hovedkategori",
                        "barn",
                        "Antall barn med tiltak i løpet av perioden, etter hovedkategori. Et barn teller én gang i"
                                + " hver hovedkategori det har.")
                .etterFlere("hovedkategorien: 1 til 8");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, hovedkategori(kategori) AS kategori FROM tiltakene
                """;
    }
}
