package no.barnevernsregister.register.telling.melding;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Reports open at the end of the last day. */
final class MeldingerApnePerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "meldinger_apne_per_slutt",
                "melding",
                "Antall meldinger som ikke var konkludert ved utgangen av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM meldinger WHERE slutt > :siste
                """;
    }
}
