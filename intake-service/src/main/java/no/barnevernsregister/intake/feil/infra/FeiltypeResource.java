package no.barnevernsregister.intake.feil.infra;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.intake.feil.Feiltype;
import no.barnevernsregister.intake.feil.Feiltypeside;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import org.jspecify.annotations.Nullable;

/** What the type of a problem points to, open to all. */
@Path("/feil")
@PermitAll
@Produces("text/html")
public class FeiltypeResource {

    @GET
    public Response alle(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        return svar(lang, hoder, Feiltypeside::liste);
    }

    @GET
    @Path("/{slag}")
    public Response en(
            @PathParam("slag") String slag, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        Feiltype feil = Feiltype.av(slag).orElseThrow(NotFoundException::new);
        return svar(lang, hoder, ramme -> Feiltypeside.skriv(feil, ramme));
    }

    private static Response svar(@Nullable String lang, HttpHeaders hoder, Function<Ramme, String> side) {
        Sprak sprak = Sprakvalg.velg(lang, hoder);
        return Response.ok(side.apply(Sprakvalg.ramme(sprak, false)), Svarform.HTML.type())
                .language(sprak.merke())
                .header("Cache-Control", "public, max-age=3600")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }
}
