package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Investigations open at the end of the last day. */
final class UndersokelserApnePerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "undersokelser_apne_per_slutt",
                "undersokelse",
                "Antall undersøkelser som ikke var konkludert ved utgangen av perioden.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt > :siste
                """;
    }
}
