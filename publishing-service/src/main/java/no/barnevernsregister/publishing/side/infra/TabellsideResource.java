package no.barnevernsregister.publishing.side.infra;

import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.side.Sted;
import no.barnevernsregister.publishing.side.Tabellside;
import no.barnevernsregister.publishing.side.Tabellvalg;
import no.barnevernsregister.publishing.side.Tallkilde;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;

/** Tables: choose, look, download. */
@Path("/tabell")
@Produces(MediaType.TEXT_HTML)
public class TabellsideResource {

    private final Tallkilde kilde;
    private final Sider sider;
    private final Template tabeller;
    private final Template tabell;

    TabellsideResource(Tallkilde kilde, Sider sider, Template tabeller, Template tabell) {
        this.kilde = kilde;
        this.sider = sider;
        this.tabeller = tabeller;
        this.tabell = tabell;
    }

    /** A table in the list. */
    public record Valg(String id, String navn, String innhold) {
        public String adresse() {
            return "/tabell/" + id;
        }
    }

    @GET
    public TemplateInstance alle() {
        return sider.side(tabeller, kilde.nyeste())
                .data(
                        "tabeller",
                        Tabell.alle().stream()
                                .map(en -> new Valg(
                                        en.id(),
                                        en.navn().paa(sider.sprak()),
                                        en.innhold().stream()
                                                .map(tall -> tall.navn().paa(sider.sprak()))
                                                .collect(Collectors.joining(" · "))))
                                .toList());
    }

    @GET
    @Path("/{id}")
    public Response en(@PathParam("id") String id, @Context UriInfo adresse) {
        Optional<Tabell> den = Tabell.finn(id);
        if (den.isEmpty()) {
            return sider.mangler("ukjent_tabell", "ukjent_tabell_forklart");
        }
        Optional<Hode> hode = kilde.nyeste();
        if (hode.isEmpty()) {
            return sider.mangler("tabeller", "ingen_tall");
        }
        List<Sted> steder = Sted.alle(hode.get().regioner(), sider.sprak());
        Tabellvalg valg = Tabellvalg.les(den.get(), hode.get(), steder, adresse.getQueryParameters());
        return Response.ok(sider.side(tabell, hode)
                        .data("side", Tabellside.bygg(kilde, hode.get(), valg, sider.ord()))
                        .data("steder", steder)
                        .data("omfanger", List.of("VALGTE", "FYLKER", "KOMMUNER")))
                .build();
    }
}
