package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Measures in force in the period, by category. */
final class TiltakEtterKategori implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "tiltak_etter_kategori",
                        "tiltak",
                        "Antall tiltak som var i kraft i løpet av perioden, etter tiltakskategori.")
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori FROM tiltakene
                """;
    }
}
