package no.barnevernsregister.intake.halvaar.skjema;

import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;

/**
 * A service's form for a half-year as it is now.
 *
 * @param versjon grows with every change of an answer
 * @param sendinger how many times it has been sent
 */
public record Skjema(
        UUID id,
        Tjeneste tjeneste,
        Halvaar halvaar,
        Tilstand tilstand,
        long versjon,
        int sendinger,
        Map<Felt, Svar> svar) {

    public Skjema {
        svar = Map.copyOf(svar);
    }

    /** The form with other answers, as an earlier version had them. */
    public Skjema medSvar(Map<Felt, Svar> andre) {
        return new Skjema(id, tjeneste, halvaar, tilstand, versjon, sendinger, andre);
    }
}
