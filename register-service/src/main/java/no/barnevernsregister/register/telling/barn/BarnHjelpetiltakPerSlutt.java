package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with open measures, those whose main type is another than care. */
final class BarnHjelpetiltakPerSlutt implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_hjelpetiltak_per_slutt",
                "barn",
                "Av barna med tiltak ved utgangen av perioden: de som hadde hjelpetiltak og ikke omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype_slutt <> 'omsorg'
                """;
    }
}
