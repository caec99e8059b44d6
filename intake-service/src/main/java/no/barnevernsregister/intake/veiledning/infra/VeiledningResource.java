package no.barnevernsregister.intake.veiledning.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

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
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Set;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import no.barnevernsregister.intake.veiledning.Markdownside;
import org.jspecify.annotations.Nullable;

/** The guide for vendors, with sample documents and schemas to fetch; open to all. */
@Path("/kom-i-gang")
@PermitAll
public class VeiledningResource {

    private static final Set<String> EKSEMPLER =
            Set.of("ny-sak.xml", "neste-melding.xml", "feil-i-regel.xml", "feil-i-skjema.xml", "konvolutt.json");
    private static final Set<String> SKJEMAER =
            Set.of("Barnevern_v1.xsd", "Barnevern_v3.xsd", "Barnevern_v4.xsd", "KOSTRA_15F.xsd");

    @GET
    @Produces("text/html")
    public Response side(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        Sprak sprak = Sprakvalg.velg(lang, hoder);
        String markdown = les(sprak == Sprak.NB ? "/veiledning/kom-i-gang.md" : "/veiledning/kom-i-gang.nn.md");
        return Response.ok(Markdownside.skriv(markdown, Sprakvalg.ramme(sprak, false)), Svarform.HTML.type())
                .language(sprak.merke())
                .header("Cache-Control", "public, max-age=3600")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }

    @GET
    @Path("/eksempler/{navn}")
    @Produces({"application/xml", "application/json"})
    public Response eksempel(@PathParam("navn") String navn) {
        return fil(EKSEMPLER, "/veiledning/eksempler/", navn);
    }

    @GET
    @Path("/skjema/{navn}")
    @Produces("application/xml")
    public Response skjema(@PathParam("navn") String navn) {
        return fil(SKJEMAER, "/xsd/", navn);
    }

    private static Response fil(Set<String> kjente, String mappe, String navn) {
        if (!kjente.contains(navn)) {
            throw new NotFoundException();
        }
        return Response.ok(
                        les(mappe + navn),
                        navn.endsWith(".json") ? "application/json" : "application/xml;charset=utf-8")
                .header("Cache-Control", "public, max-age=3600")
                .build();
    }

    private static String les(String sti) {
        try (InputStream fil = VeiledningResource.class.getResourceAsStream(sti)) {
            if (fil == null) {
                throw new IllegalStateException("Filen " + sti + " mangler i bygget.");
            }
            return new String(fil.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
