package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Visits of supervision required of these homes in the period. */
final class TilsynKrav implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.sum(
                        "tilsyn_krav",
                        "besok",
                        "Antall tilsynsbesøk som kreves i perioden for barna 0–17 år i fosterhjem ved utgangen av"
                                + " perioden.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori, tilsyn_krav AS verdi FROM fosterhjemmene
                """;
    }
}
