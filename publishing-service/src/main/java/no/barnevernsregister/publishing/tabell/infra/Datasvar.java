package no.barnevernsregister.publishing.tabell.infra;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import no.barnevernsregister.publishing.tabell.Datasett;
import no.barnevernsregister.publishing.tabell.Publisert;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Answers orders. What a client has already is answered with 304 before any figure is touched; what was written a moment ago is
 * kept as bytes. Neither knows anything of the figures: both go by the order alone.
 */
@ApplicationScoped
public class Datasvar {

    private static final long FLEST_BYTES = 64_000_000;

    private record Utgave(String merke, Pakking pakking) {}

    private final Publisert publisert;
    private final boolean syntetisk;
    private final Lager<Utgave, byte[]> skrevet = new Lager<>(FLEST_BYTES, bytes -> bytes.length);

    Datasvar(Publisert publisert, @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.publisert = publisert;
        this.syntetisk = syntetisk;
    }

    boolean syntetisk() {
        return syntetisk;
    }

    Datasett datasett(Bestilling bestilling) {
        return Datasett.av(
                bestilling.hode(),
                bestilling.tabell(),
                bestilling.sprak(),
                bestilling.utvalg(),
                publisert.kube(bestilling.hode(), bestilling.tabell()),
                syntetisk);
    }

    /** @param varighet what Cache-Control says */
    Response svar(Bestilling bestilling, HttpHeaders hode, String varighet) {
        String merke = "W/\"" + bestilling.merke() + "\"";
        if (harAlt(hode.getHeaderString(HttpHeaders.IF_NONE_MATCH), merke)) {
            return felles(Response.status(304), merke, varighet).build();
        }
        byte[] hele = bytes(bestilling, Pakking.INGEN);
        boolean kanPakkes = !bestilling.format().endelse().matches("xlsx|parquet") && Pakking.lonner(hele.length);
        Pakking pakking = kanPakkes ? Pakking.velg(hode.getHeaderString(HttpHeaders.ACCEPT_ENCODING)) : Pakking.INGEN;
        Response.ResponseBuilder svar = felles(
                        Response.ok(pakking == Pakking.INGEN ? hele : bytes(bestilling, pakking)), merke, varighet)
                .type(bestilling.format().innholdstype())
                .header("Content-Language", bestilling.sprak().kode());
        if (pakking != Pakking.INGEN) {
            svar.header("Content-Encoding", pakking.navn());
        }
        String endelse = bestilling.format().endelse();
        if (!endelse.isEmpty()) {
            svar.header(
                    "Content-Disposition",
                    "attachment; filename=\"" + bestilling.tabell().id().toLowerCase(Locale.ROOT) + "." + endelse
                            + "\"");
        }
        return svar.build();
    }

    private static Response.ResponseBuilder felles(Response.ResponseBuilder svar, String merke, String varighet) {
        return svar.header("ETag", merke).header("Cache-Control", varighet).header("Vary", "Accept-Encoding");
    }

    static boolean harAlt(@Nullable String kjente, String merke) {
        if (kjente == null) {
            return false;
        }
        String dette = merke.substring(merke.indexOf('"'));
        for (String kjent : kjente.split(",", -1)) {
            String en = kjent.strip();
            if (en.equals("*") || (en.startsWith("W/") ? en.substring(2) : en).equals(dette)) {
                return true;
            }
        }
        return false;
    }

    private byte[] bytes(Bestilling bestilling, Pakking pakking) {
        return skrevet.hent(
                new Utgave(bestilling.merke(), pakking),
                () -> pakking == Pakking.INGEN ? skriv(bestilling) : pakking.pakk(bytes(bestilling, Pakking.INGEN)));
    }

    private byte[] skriv(Bestilling bestilling) {
        var ut = new ByteArrayOutputStream();
        try {
            bestilling.format().skriv(datasett(bestilling), bestilling.visning(), ut);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return ut.toByteArray();
    }
}
