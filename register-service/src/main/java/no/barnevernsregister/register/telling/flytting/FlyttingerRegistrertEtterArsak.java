package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Element Flytting dated in the period, by why the child left. */
final class FlyttingerRegistrertEtterArsak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "flyttinger_registrert_etter_arsak",
                        "flytting",
                        "Antall flyttinger som tjenesten har registrert i perioden, etter årsak.")
                .ogHalvaar()
                .etter("koden for årsaken");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, arsak_fra AS kategori FROM flyttinger_meldt
                """;
    }
}
