package no.barnevernsregister.publishing.tabell.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.barnevernsregister.publishing.side.infra.Sider;

/** How to read the tables by program; the lines are those that the tests run. */
@Path("/om/api")
public class OmApiResource {

    /** Lines of a language, with the address of this service in them. */
    public record Eksempel(String id, String navn, String linjer) {}

    private final Sider sider;
    private final Grenser grenser;
    private final Template mal;

    OmApiResource(Sider sider, Grenser grenser, @Location("om/api") Template mal) {
        this.sider = sider;
        this.grenser = grenser;
        this.mal = mal;
    }

    @GET
    @Produces(MediaType.TEXT_HTML)
    public TemplateInstance side(@Context UriInfo adresse) {
        String start = adresse.getBaseUri().toString();
        return sider.side(mal)
                .data("adresse", start)
                .data("celler", grenser.celler())
                .data("kall", grenser.kall())
                .data("sekunder", grenser.vindu().toSeconds())
                .data(
                        "eksempler",
                        List.of(
                                eksempel("api.R", "R", start),
                                eksempel("api.py", "Python", start),
                                eksempel("api.mjs", "JavaScript", start)));
    }

    private static Eksempel eksempel(String fil, String navn, String adresse) {
        try (InputStream innhold = OmApiResource.class.getResourceAsStream("/eksempler/" + fil)) {
            if (innhold == null) {
                throw new IllegalStateException("The example " + fil + " is missing.");
            }
            return new Eksempel(
                    fil.replace('.', '-'),
                    navn,
                    new String(innhold.readAllBytes(), UTF_8).replace("{{adresse}}", adresse));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
