package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with measures, those whose main type is another than care. */
final class BarnHjelpetiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_hjelpetiltak",
                "barn",
                "Av barna med tiltak i løpet av perioden: de som hadde hjelpetiltak og ikke omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype <> 'omsorg'
                """;
    }
}
