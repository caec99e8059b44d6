package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with an open measure of each category. */
final class BarnEtterKategoriPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_etter_kategori_per_slutt",
                        "barn",
                        "Antall barn med tiltak ved utgangen av perioden, etter tiltakskategori. Et barn teller én"
                                + " gang i hver kategori det har.")
                .etterFlere("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT DISTINCT barn_nr, kategori FROM tiltakene WHERE apent
                """;
    }
}
