package no.barnevernsregister.publishing.katalog.infra;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import no.barnevernsregister.publishing.katalog.Graf;
import no.barnevernsregister.publishing.katalog.Katalog;
import no.barnevernsregister.publishing.tabell.Publisert;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The catalogue for data.norge.no and other harvesters. */
@Path("/catalog")
public class KatalogResource {

    private static final String TURTLE = "text/turtle; charset=UTF-8";
    private static final String JSON_LD = "application/ld+json";
    private static final String VARIGHET = "public, max-age=60";

    private final Publisert publisert;
    private final boolean syntetisk;

    KatalogResource(
            Publisert publisert, @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.publisert = publisert;
        this.syntetisk = syntetisk;
    }

    @GET
    @Produces({TURTLE, "text/html; qs=0.5"})
    public Response turtle(@Context UriInfo adresse) {
        return Response.ok(graf(adresse).turtle(), TURTLE)
                .header("Cache-Control", VARIGHET)
                .header("Vary", "Accept")
                .build();
    }

    @GET
    @Produces({"application/ld+json; qs=0.9", "application/json; qs=0.8"})
    public Response jsonLd(@Context UriInfo adresse) {
        return Response.ok(graf(adresse).jsonLd(), JSON_LD)
                .header("Cache-Control", VARIGHET)
                .header("Vary", "Accept")
                .build();
    }

    private Graf graf(UriInfo adresse) {
        return publisert
                .hode()
                .map(hode -> Katalog.av(hode, adresse.getBaseUri().toString(), syntetisk))
                .orElseThrow(NotFoundException::new);
    }
}
