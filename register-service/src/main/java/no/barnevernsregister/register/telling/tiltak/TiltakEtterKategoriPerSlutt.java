package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Open measures, by category. */
final class TiltakEtterKategoriPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "tiltak_etter_kategori_per_slutt",
                        "tiltak",
                        "Antall tiltak ved utgangen av perioden, etter tiltakskategori.")
                .etter("koden for tiltakskategorien");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, kategori FROM tiltakene WHERE apent
                """;
    }
}
