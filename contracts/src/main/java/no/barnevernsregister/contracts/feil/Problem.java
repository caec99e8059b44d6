package no.barnevernsregister.contracts.feil;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An error as RFC 9457 has it.
 *
 * @param type a stable address that names the kind of error
 * @param sporing by which we find the request in our logs
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Problem(
        String type, String title, int status, @Nullable String detail, String sporing) {

    /** What stands in Content-Type. */
    public static final String INNHOLDSTYPE = "application/problem+json";

    private static final String TYPE = "https://barnevernsregisteret.test/feil/";

    /** A problem of a kind, for example {@code ingen-tilgang}. */
    public static Problem av(int status, String slag, String tittel, @Nullable String detalj) {
        return av(status, slag, tittel, detalj, UUID.randomUUID().toString());
    }

    /** The same, of a request that is already known by a trace. */
    public static Problem av(int status, String slag, String tittel, @Nullable String detalj, String sporing) {
        return new Problem(TYPE + slag, tittel, status, detalj, sporing);
    }
}
