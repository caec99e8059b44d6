package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those, the ones with as many visits of follow-up as required. */
final class BarnFosterhjemOppfolgingOppfylt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_oppfolging_oppfylt",
                        "barn",
                        "Av barna 0–17 år i fosterhjem ved utgangen av perioden: de som hadde fått så mange"
                                + " oppfølgingsbesøk i perioden som kravet er.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori FROM fosterhjemmene
                WHERE oppfolging_utfort >= oppfolging_krav
                """;
    }
}
