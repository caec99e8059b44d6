package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those, the ones with as many visits of supervision as required. */
final class BarnFosterhjemTilsynOppfylt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_tilsyn_oppfylt",
                        "barn",
                        "Av barna 0–17 år i fosterhjem ved utgangen av perioden: de som hadde fått så mange"
                                + " tilsynsbesøk i perioden som kravet er.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori FROM fosterhjemmene WHERE tilsyn_utfort >= tilsyn_krav
                """;
    }
}
