package no.barnevernsregister.register.telling.tiltak;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Open measures, by main category. */
final class TiltakEtterHovedkategoriPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "tiltak_etter_hovedkategori_per_slutt",
                        "tiltak",
                        "Antall tiltak ved utgangen av perioden, etter hovedkategori.")
                .etter("hovedkategorien: 1 til 8");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, hovedkategori(kategori) AS kategori FROM tiltakene WHERE apent
                """;
    }
}
