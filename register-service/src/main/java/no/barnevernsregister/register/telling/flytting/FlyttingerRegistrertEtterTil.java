package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Element Flytting dated in the period, by where the child went. */
final class FlyttingerRegistrertEtterTil implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                        "flyttinger_registrert_etter_til",
                        "flytting",
                        "Antall flyttinger som tjenesten har registrert i perioden, etter hvor barnet flyttet.")
                .ogHalvaar()
                .etter("koden for hvor barnet flyttet");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr, flytting_til AS kategori FROM flyttinger_meldt
                """;
    }
}
