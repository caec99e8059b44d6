package no.barnevernsregister.register.telling.barn;

import no.barnevernsregister.register.telling.Telling;
import no.barnevernsregister.register.telling.Tellingsomtale;

/** Of the children with measures, those whose main type is care. */
final class BarnOmsorgstiltak implements Telling {

    @Override
    public Tellingsomtale omtale() {
        return Tellingsomtale.antall(
                "barn_omsorgstiltak", "barn", "Av barna med tiltak i løpet av perioden: de som hadde omsorgstiltak.");
    }

    @Override
    public String sql() {
        return """
                SELECT barn_nr FROM tiltaksbarn WHERE hovedtype = 'omsorg'
                """;
    }
}
