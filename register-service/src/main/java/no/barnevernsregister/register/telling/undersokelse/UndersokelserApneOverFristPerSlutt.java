package no.barnevernsregister.register.telling.undersokelse;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of those open, the ones whose time limit lies before the last day. */
final class UndersokelserApneOverFristPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "undersokelser_apne_over_frist_per_slutt",
                "undersokelse",
                "Av undersøkelsene som var åpne ved utgangen av perioden: de som hadde gått over fristen på tre"
                        + " måneder, eller seks når fristen var utvidet.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM undersokelser WHERE slutt > :siste AND frist < :siste
                """;
    }
}
