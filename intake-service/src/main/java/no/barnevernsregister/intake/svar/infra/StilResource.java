package no.barnevernsregister.intake.svar.infra;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.contracts.rapport.Stil;

/** The style sheet of our pages. */
@Path(StilResource.ADRESSE)
@PermitAll
public class StilResource {

    static final String ADRESSE = "/stil/rapport.css";

    private final String css = Stil.css();

    @GET
    @Produces("text/css;charset=utf-8")
    public Response hent() {
        return Response.ok(css).header("Cache-Control", "public, max-age=3600").build();
    }
}
