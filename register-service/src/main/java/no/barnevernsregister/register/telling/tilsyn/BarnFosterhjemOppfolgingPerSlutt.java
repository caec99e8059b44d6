package no.barnevernsregister.register.telling.tilsyn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Children of 0-17 years in a foster home, whom follow-up is owed. */
final class BarnFosterhjemOppfolgingPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "barn_fosterhjem_oppfolging_per_slutt",
                        "barn",
                        "Antall barn 0–17 år i fosterhjem ved utgangen av perioden, som skal ha oppfølging.")
                .etter("over_1_ar når hjemmet har vart i minst tolv måneder, ellers under_1_ar");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, varighet AS kategori FROM fosterhjemmene
                """;
    }
}
