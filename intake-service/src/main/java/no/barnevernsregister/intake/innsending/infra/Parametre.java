package no.barnevernsregister.intake.innsending.infra;

import java.time.DateTimeException;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;

/** Reads parameters of a request; a wrong one is answered with a sentence that names it. */
public final class Parametre {

    /** Makes a value of the text of a parameter. */
    @FunctionalInterface
    public interface Tolk<T> {
        T tolk(String verdi);
    }

    private Parametre() {}

    /**
     * The value.
     *
     * @throws UgyldigInnsending when the text is none
     */
    public static <T> T tolk(String navn, String verdi, Tolk<T> tolk) {
        try {
            return tolk.tolk(verdi);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UgyldigInnsending("ugyldig-parameter", "Verdien av " + navn + " mangler eller har feil form.");
        }
    }

    /** Whether it is a dry run, and against what. */
    public static Provekjoring provekjoring(String verdi) {
        return switch (verdi) {
            case "false" -> Provekjoring.NEI;
            case "true" -> Provekjoring.MOT_TILSTAND;
            case "frittstaende" -> Provekjoring.FRITTSTAENDE;
            default ->
                throw new UgyldigInnsending(
                        "ugyldig-parameter", "provekjoring kan være true, false eller frittstaende.");
        };
    }
}
