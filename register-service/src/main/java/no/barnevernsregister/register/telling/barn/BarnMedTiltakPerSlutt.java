package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children with a measure open at the end of the last day; one that ends that day is not. */
final class BarnMedTiltakPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_med_tiltak_per_slutt", "barn", "Antall barn med minst ett tiltak ved utgangen av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype_slutt IS NOT NULL
                """;
    }
}
