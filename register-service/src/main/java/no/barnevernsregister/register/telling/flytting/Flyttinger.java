package no.barnevernsregister.register.telling.flytting;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Moves by Statistics Norway's rule dated in the period, where the case with the new placement counts. */
final class Flyttinger implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.sum(
                        "flyttinger",
                        "flytting",
                        "Antall flyttinger i perioden for plasserte barn. Et opphold hjemme mellom to plasseringer er"
                                + " to flyttinger.")
                .ogHalvaar();
    }

    @Override
    public String sql() {
        return """
                SELECT s.barn_nr, f.antall AS verdi FROM flyttingene f JOIN saker s USING (sak_nr)
                WHERE f.dato BETWEEN :forste AND :siste AND f.antall > 0
                """;
    }
}
