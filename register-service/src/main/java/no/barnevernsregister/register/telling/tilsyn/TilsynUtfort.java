package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Visits of supervision made to these homes in the period. */
final class TilsynUtfort implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.sum(
                        "tilsyn_utfort",
                        "besok",
                        "Antall tilsynsbesøk som ble gjennomført i perioden hos barna 0–17 år i fosterhjem ved"
                                + " utgangen av perioden.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori, tilsyn_utfort AS verdi FROM fosterhjemmene
                """;
    }
}
