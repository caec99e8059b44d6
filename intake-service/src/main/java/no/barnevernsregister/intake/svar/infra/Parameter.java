package no.barnevernsregister.intake.svar.infra;

import java.time.DateTimeException;
import java.util.function.Function;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** Reads the parameters of a request. */
public final class Parameter {

    private Parameter() {}

    /** @throws UgyldigInnsending when the value is not what it should be; the message never quotes it */
    public static <T> T tolk(String navn, String verdi, Function<String, T> tolk) {
        try {
            return tolk.apply(verdi);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UgyldigInnsending("ugyldig-parameter", "Verdien av " + navn + " mangler eller har feil form.");
        }
    }
}
