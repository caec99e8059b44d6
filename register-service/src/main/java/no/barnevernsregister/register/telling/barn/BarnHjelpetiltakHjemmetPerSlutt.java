package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures, those whose main type is help in the home. */
final class BarnHjelpetiltakHjemmetPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_hjelpetiltak_hjemmet_per_slutt",
                "barn",
                "Av barna med tiltak ved utgangen av perioden: de som bare hadde hjelpetiltak i hjemmet.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype_slutt = 'hjemmet'
                """;
    }
}
