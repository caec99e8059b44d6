package no.barnevernsregister.intake.halvaar.skjema;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.intake.halvaar.Bruker;

/**
 * What is to be stored of a step, and what the one who asked is told.
 *
 * @param varsel the notice that goes out with it
 * @param godkjente what publishing is told
 */
public record Endring<T>(
        T utfall,
        Bruker bruker,
        Map<Felt, String> svar,
        Optional<Tilstand> tilstand,
        Optional<Sending> sending,
        Optional<Hendelse> hendelse,
        Optional<Varsel> varsel,
        List<HalvaarGodkjent> godkjente) {

    /** Nothing is stored. */
    public static <T> Endring<T> ingen(T utfall, Bruker bruker) {
        return av(utfall, bruker, Map.of());
    }

    /** Answers are stored. */
    public static <T> Endring<T> av(T utfall, Bruker bruker, Map<Felt, String> svar) {
        return new Endring<>(
                utfall,
                bruker,
                svar,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of());
    }

    /** The form goes to another state. */
    public static <T> Endring<T> steg(T utfall, Bruker bruker, Tilstand tilstand, Hendelse hendelse, Varsel varsel) {
        return new Endring<>(
                utfall,
                bruker,
                Map.of(),
                Optional.of(tilstand),
                Optional.empty(),
                Optional.of(hendelse),
                Optional.of(varsel),
                List.of());
    }

    public Endring<T> medSending(Sending ny) {
        return new Endring<>(utfall, bruker, svar, tilstand, Optional.of(ny), hendelse, varsel, godkjente);
    }

    public Endring<T> medGodkjente(List<HalvaarGodkjent> nye) {
        return new Endring<>(utfall, bruker, svar, tilstand, sending, hendelse, varsel, nye);
    }

    /** Nobody is told of it. */
    public Endring<T> utenVarsel() {
        return new Endring<>(utfall, bruker, svar, tilstand, sending, hendelse, Optional.empty(), godkjente);
    }
}
