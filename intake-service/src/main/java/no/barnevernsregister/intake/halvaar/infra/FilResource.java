package no.barnevernsregister.intake.halvaar.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The style sheet and the script of the pages. */
@Path("/halvaar")
@PermitAll
public class FilResource {

    private final String stil = les("stil.css");
    private final String skript = les("skjema.js");

    @GET
    @Path("/stil.css")
    public Response stil() {
        return fil(stil, "text/css;charset=utf-8");
    }

    @GET
    @Path("/skjema.js")
    public Response skript() {
        return fil(skript, "text/javascript;charset=utf-8");
    }

    private static Response fil(String innhold, String type) {
        return Response.ok(innhold, type)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    private static String les(String navn) {
        try (InputStream fil = FilResource.class.getResourceAsStream("/halvaar/side/" + navn)) {
            if (fil == null) {
                throw new IllegalStateException("Filen halvaar/side/" + navn + " mangler.");
            }
            return new String(fil.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
