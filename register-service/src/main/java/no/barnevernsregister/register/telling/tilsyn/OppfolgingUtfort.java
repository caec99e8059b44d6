package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Visits of follow-up made to these homes in the period. */
final class OppfolgingUtfort implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.sum(
                        "oppfolging_utfort",
                        "besok",
                        "Antall oppfølgingsbesøk som ble gjennomført i perioden hos barna 0–17 år i fosterhjem ved"
                                + " utgangen av perioden.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori, oppfolging_utfort AS verdi FROM fosterhjemmene
                """;
    }
}
