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
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommune;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.geografi.Regioner;
import no.barnevernsregister.publishing.side.Kommuneside;
import no.barnevernsregister.publishing.side.Kommunesidebygger;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The public pages. */
@Path("/")
@Produces(MediaType.TEXT_HTML)
public class SideResource {

    private final Publisert publisert;
    private final Template forside;
    private final Template kommune;
    private final Template mangler;
    private final boolean syntetisk;

    SideResource(
            Publisert publisert,
            Template forside,
            Template kommune,
            Template mangler,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.publisert = publisert;
        this.forside = forside;
        this.kommune = kommune;
        this.mangler = mangler;
        this.syntetisk = syntetisk;
    }

    /** Find a municipality: a form that works without JavaScript. */
    @GET
    public TemplateInstance forside(
            @QueryParam("sok") @DefaultValue("") String sok, @QueryParam("lang") @DefaultValue("nb") String sprak) {
        List<Map.Entry<String, String>> treff =
                publisert.hode().map(Publisert.Hode::regioner).orElse(List.of()).stream()
                        .filter(Regioner::erKommune)
                        .map(kode -> Map.entry(kode, Tabellbeskrivelse.regionnavn(kode)))
                        .filter(en -> (en.getKey() + " " + en.getValue())
                                .toLowerCase(Locale.ROOT)
                                .contains(sok.strip().toLowerCase(Locale.ROOT)))
                        .sorted(Map.Entry.comparingByValue())
                        .toList();
        return felles(forside, sprak).data("sok", sok).data("treff", treff);
    }

    @GET
    @Path("/kommune/{nummer}")
    public Response kommune(@PathParam("nummer") String nummer, @QueryParam("lang") @DefaultValue("nb") String sprak) {
        Optional<Kommune> funnet =
                nummer.matches("[0-9]{4}") ? Kommuner.finn(new Kommunenummer(nummer)) : Optional.empty();
        if (funnet.isEmpty()) {
            return svar(404, felles(mangler, sprak).data("navn", ""));
        }
        Kommune den = funnet.get();
        Optional<Kommuneside> side = publisert
                .hode()
                .flatMap(hode -> new Kommunesidebygger(publisert)
                        .bygg(hode, nummer, den.navn(), den.fylkesnummer(), sprak.equals("nn")));
        return side.isPresent()
                ? svar(200, felles(kommune, sprak).data("side", side.get()))
                : svar(404, felles(mangler, sprak).data("navn", den.navn()));
    }

    private TemplateInstance felles(Template mal, String sprak) {
        return mal.data("nynorsk", sprak.equals("nn")).data("syntetisk", syntetisk);
    }

    private static Response svar(int status, TemplateInstance side) {
        return Response.status(status).entity(side).build();
    }
}
