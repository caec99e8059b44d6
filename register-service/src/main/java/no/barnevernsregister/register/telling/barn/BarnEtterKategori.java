package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a measure of each category in force. */
final class BarnEtterKategori implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_kategori",
                        "barn",
                        "Antall barn med tiltak i løpet av perioden, etter tiltakskategori. Et barn teller én gang i"
                                + " hver kategori det har.")
                .etterFlere("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, kategori FROM tiltakene
                """;
    }
}
