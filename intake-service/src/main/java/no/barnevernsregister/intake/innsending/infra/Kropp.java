package no.barnevernsregister.intake.innsending.infra;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.Response;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.jspecify.annotations.Nullable;

/** The body of a request, unpacked; never more of it in memory than a case may have, however well it was packed. */
final class Kropp {

    private static final int STORSTE = 10 * 1024 * 1024;

    private Kropp() {}

    /**
     * Reads it.
     *
     * @param koding what Content-Encoding says
     * @throws UgyldigInnsending when it cannot be unpacked
     */
    static byte[] les(InputStream innhold, @Nullable String koding) throws IOException {
        return switch (koding == null ? "" : koding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> lesHoyst(innhold);
            case "gzip", "x-gzip" -> pakkUt(innhold);
            default ->
                throw new UgyldigInnsending(
                        "feil-koding", "Innholdet kan være pakket med gzip, og ikke med noe annet.");
        };
    }

    private static byte[] pakkUt(InputStream innhold) throws IOException {
        try (var utpakket = new GZIPInputStream(innhold)) {
            return lesHoyst(utpakket);
        } catch (ZipException | EOFException e) {
            throw new UgyldigInnsending("ulesbar-gzip", "Innholdet er ikke hel gzip, slik Content-Encoding sier.");
        }
    }

    private static byte[] lesHoyst(InputStream innhold) throws IOException {
        byte[] lest = innhold.readNBytes(STORSTE + 1);
        if (lest.length > STORSTE) {
            throw new ClientErrorException(Response.Status.REQUEST_ENTITY_TOO_LARGE);
        }
        return lest;
    }
}
