package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.publishing.side.Kommuneside;
import no.barnevernsregister.publishing.side.Kommuneutvalg;
import no.barnevernsregister.publishing.side.Rapport;
import no.barnevernsregister.publishing.side.Sted;
import no.barnevernsregister.publishing.side.Tallkilde;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** Find a municipality, its profile, and its yearly account. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SideResource {

    private final Tallkilde kilde;
    private final Sider sider;
    private final Template forside;
    private final Template kommune;
    private final Template rapport;

    SideResource(Tallkilde kilde, Sider sider, Template forside, Template kommune, Template rapport) {
        this.kilde = kilde;
        this.sider = sider;
        this.forside = forside;
        this.kommune = kommune;
        this.rapport = rapport;
    }

    /** Find a municipality: a form that works without JavaScript. */
    @GET
    public TemplateInstance forside(@QueryParam("sok") @DefaultValue("") String sok) {
        Optional<Hode> hode = kilde.nyeste();
        Kommuneutvalg utvalg = Kommuneutvalg.av(hode, sok, sider.sprak());
        return sider.side(forside, hode)
                .data("sok", sok.strip())
                .data("harTall", hode.isPresent())
                .data("antall", utvalg.antall())
                .data("fylker", utvalg.fylker());
    }

    @GET
    @Path("/kommune/{nummer}")
    public Response kommune(@PathParam("nummer") String nummer) {
        Optional<Kommune> den = Sted.kommune(nummer);
        if (den.isEmpty()) {
            return sider.mangler("ukjent_kommune", "ukjent_kommune_forklart");
        }
        Optional<Hode> hode = kilde.nyeste();
        return hode.flatMap(en -> Kommuneside.bygg(kilde, en, den.get(), sider.ord()))
                .map(side -> Response.ok(sider.side(kommune, hode)
                                .data("side", side)
                                .data(
                                        "rapport",
                                        "/rapport/" + nummer + "/"
                                                + hode.orElseThrow().sistePeriode()))
                        .build())
                .orElseGet(() -> sider.mangler("kommune_uten_tall", "kommune_uten_tall_forklart"));
    }

    /** The yearly account to the municipal council, ready to print. */
    @GET
    @Path("/rapport/{nummer}/{aar}")
    public Response rapport(@PathParam("nummer") String nummer, @PathParam("aar") String aar) {
        Optional<Hode> hode = kilde.nyeste();
        Optional<Rapport> side =
                Sted.kommune(nummer).flatMap(den -> hode.flatMap(en -> Rapport.bygg(kilde, en, den, aar, sider.ord())));
        if (side.isEmpty()) {
            return sider.mangler("rapport_mangler", "rapport_mangler_forklart");
        }
        List<Map.Entry<String, String>> andre = new ArrayList<>();
        hode.orElseThrow().perioder().stream()
                .filter(en -> !en.equals(aar))
                .forEach(en -> andre.add(Map.entry(en, "/rapport/" + nummer + "/" + en)));
        return Response.ok(sider.side(rapport, hode)
                        .data("side", side.get())
                        .data("aar", aar)
                        .data("kommune", "/kommune/" + nummer)
                        .data("andreAar", andre))
                .build();
    }
}
