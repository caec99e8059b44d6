package no.barnevernsregister.publishing.tabell.infra;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.List;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.nokkeltall.Tekst;
import no.barnevernsregister.publishing.tabell.Parametre;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Sprakvalg;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.SavedQueryResponse;
import no.barnevernsregister.publishing.tabell.infra.Kontrakt.SelectionResponse;
import org.jspecify.annotations.Nullable;

/** Queries that are kept under an address of their own. */
@Path("/api/v2/savedqueries")
@Produces(MediaType.APPLICATION_JSON)
public class SavedQueryResource {

    private final Publisert publisert;
    private final Datasvar datasvar;
    private final Grenser grenser;
    private final LagretSporringPostgresRepository lagrede;

    SavedQueryResource(
            Publisert publisert, Datasvar datasvar, Grenser grenser, LagretSporringPostgresRepository lagrede) {
        this.publisert = publisert;
        this.datasvar = datasvar;
        this.grenser = grenser;
        this.lagrede = lagrede;
    }

    /** Keeps a query that can be answered now. */
    @POST
    @Consumes(MediaType.WILDCARD)
    public Response lagre(@Nullable String tekst, @Context UriInfo adresse) {
        if (tekst != null && tekst.length() > grenser.lagretSporring()) {
            throw UgyldigUtvalg.uleseligKropp(new Tekst(
                    "En lagret spørring kan ha høyst " + grenser.lagretSporring() + " tegn.",
                    "Ei lagra spørjing kan ha høgst " + grenser.lagretSporring() + " teikn.",
                    "A saved query can have at most " + grenser.lagretSporring() + " characters."));
        }
        LagretSporring ny = LagretSporring.les(Kropp.les(tekst));
        bestilling(ny, Parametre.les(""));
        lagrede.lagre(ny);
        return Response.created(URI.create(sted(adresse, ny)))
                .entity(svar(ny, adresse))
                .build();
    }

    @GET
    @Path("/{id}")
    public SavedQueryResponse hent(@PathParam("id") String id, @Context UriInfo adresse) {
        return svar(lagrede.finn(id), adresse);
    }

    @GET
    @Path("/{id}/selection")
    public SelectionResponse utvalg(@PathParam("id") String id, @Context UriInfo adresse) {
        LagretSporring sporring = lagrede.finn(id);
        return new SelectionResponse(
                sporring.sporring().language(),
                sporring.sporring().selection().selection(),
                sporring.sporring().selection().placement(),
                lenker(sporring, adresse));
    }

    /** Its figures, of the release that is out now. */
    @GET
    @Path("/{id}/data")
    @Produces(MediaType.WILDCARD)
    public Response data(@PathParam("id") String id, @Context HttpServerRequest kall, @Context HttpHeaders hode) {
        return datasvar.svar(bestilling(lagrede.finn(id), Parametre.les(kall.query())), hode, DataResource.VARIGHET);
    }

    private Bestilling bestilling(LagretSporring lagret, Parametre parametre) {
        String tabell = lagret.sporring().tableId();
        return Bestilling.av(
                publisert.hode().orElseThrow(() -> UgyldigUtvalg.ukjentTabell(tabell)),
                Tabell.finn(tabell).orElseThrow(() -> UgyldigUtvalg.ukjentTabell(tabell)),
                lagret.sprak(parametre),
                lagret.onske(),
                lagret.format(parametre),
                lagret.formatvalg(parametre),
                grenser.celler());
    }

    private static SavedQueryResponse svar(LagretSporring lagret, UriInfo adresse) {
        return new SavedQueryResponse(
                lagret.sporring().language(), lagret.id(), lagret.sporring(), lenker(lagret, adresse));
    }

    private static List<Kontrakt.Link> lenker(LagretSporring lagret, UriInfo adresse) {
        Sprak sprak = Sprakvalg.les(lagret.sporring().language());
        return List.of(
                Kontrakt.lenke("self", sprak, sted(adresse, lagret)),
                Kontrakt.lenke("data", sprak, sted(adresse, lagret) + "/data"));
    }

    private static String sted(UriInfo adresse, LagretSporring lagret) {
        return adresse.getBaseUri() + "api/v2/savedqueries/" + lagret.id();
    }
}
