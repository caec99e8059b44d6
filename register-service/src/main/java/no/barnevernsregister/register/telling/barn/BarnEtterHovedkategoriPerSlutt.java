package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an open measure of each main category. */
final class BarnEtterHovedkategoriPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_hovedkategori_per_slutt",
                        "barn",
                        "Antall barn med tiltak ved utgangen av perioden, etter hovedkategori. Et barn teller én gang"
                                + " i hver hovedkategori det har.")
                .etterFlere("hovedkategorien: 1 til 8");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, hovedkategori(kategori) AS kategori FROM tiltakene WHERE apent
                """;
    }
}
