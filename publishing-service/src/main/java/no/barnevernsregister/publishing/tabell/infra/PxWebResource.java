package no.barnevernsregister.publishing.tabell.infra;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Variabel;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The open API, in the form of PxWebApi 2.0. */
@Path("/api/v2")
@Produces(MediaType.APPLICATION_JSON)
public class PxWebResource {

    private static final Pattern VALG = Pattern.compile("(?i)valuecodes\\[([^\\]]+)\\]");
    private static final String LISENS = "https://creativecommons.org/licenses/by/4.0/";

    private final Publisert publisert;
    private final boolean syntetisk;

    PxWebResource(
            Publisert publisert, @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.publisert = publisert;
        this.syntetisk = syntetisk;
    }

    @GET
    @Path("/config")
    public Map<String, Object> config() {
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("apiVersion", "2.0.0");
        svar.put("appVersion", "0.1.0");
        svar.put("languages", List.of(Map.of("id", "nb", "label", "Bokmål")));
        svar.put("defaultLanguage", "nb");
        svar.put("maxDataCells", Utvalg.FLEST_CELLER);
        svar.put("maxCallsPerTimeWindow", 1_000);
        svar.put("timeWindow", 60);
        svar.put("license", LISENS);
        svar.put("defaultDataFormat", "json-stat2");
        svar.put("dataFormats", List.of("json-stat2", "csv"));
        svar.put("sourceReferences", List.of(Map.of("language", "nb", "text", "Kilde: Barnevernsregisteret")));
        svar.put("features", List.of());
        return svar;
    }

    @GET
    @Path("/tables")
    public Map<String, Object> tabeller(@QueryParam("query") @DefaultValue("") String sok, @Context UriInfo adresse) {
        Optional<Publisert.Hode> hode = publisert.hode();
        List<Map<String, Object>> treff = hode.isEmpty()
                ? List.of()
                : Tabell.alle().stream()
                        .filter(tabell -> (tabell.id() + " " + tabell.navn().nb())
                                .toLowerCase(Locale.ROOT)
                                .contains(sok.toLowerCase(Locale.ROOT)))
                        .map(tabell -> tabell(tabell, hode.get(), adresse))
                        .toList();
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("language", "nb");
        svar.put("tables", treff);
        svar.put(
                "page",
                Map.of(
                        "pageNumber", 1,
                        "pageSize", Math.max(1, treff.size()),
                        "totalElements", treff.size(),
                        "totalPages", 1,
                        "links", List.of()));
        svar.put("links", List.of(lenke("self", adresse.getAbsolutePath().toString())));
        return svar;
    }

    @GET
    @Path("/tables/{id}")
    public Map<String, Object> tabell(@PathParam("id") String id, @Context UriInfo adresse) {
        return tabell(finn(id), hode(), adresse);
    }

    private Map<String, Object> tabell(Tabell tabell, Publisert.Hode hode, UriInfo adresse) {
        String selv = adresse.getBaseUri() + "api/v2/tables/" + tabell.id();
        Map<String, Object> svar = new LinkedHashMap<>();
        svar.put("type", "Table");
        svar.put("id", tabell.id());
        svar.put("label", tabell.id() + ": " + tabell.navn().nb());
        svar.put("description", syntetisk ? "Syntetiske data" : "");
        svar.put("updated", hode.publisert().toString());
        svar.put("firstPeriod", hode.perioder().getFirst());
        svar.put("lastPeriod", hode.perioder().getLast());
        svar.put("category", "public");
        svar.put("timeUnit", "Annual");
        svar.put("source", "Barnevernsregisteret");
        svar.put(
                "variableNames",
                Tabellbeskrivelse.variabler(tabell, hode).stream()
                        .map(Variabel::navn)
                        .toList());
        svar.put(
                "links",
                List.of(lenke("self", selv), lenke("metadata", selv + "/metadata"), lenke("data", selv + "/data")));
        return svar;
    }

    private static Map<String, Object> lenke(String slag, String adresse) {
        return Map.of("rel", slag, "hreflang", "nb", "href", adresse);
    }

    @GET
    @Path("/tables/{id}/metadata")
    public Map<String, Object> metadata(@PathParam("id") String id) {
        Tabell tabell = finn(id);
        Publisert.Hode hode = hode();
        List<Variabel> variabler = Tabellbeskrivelse.variabler(tabell, hode);
        Map<String, String> alt = new LinkedHashMap<>();
        variabler.forEach(variabel -> alt.put(variabel.kode(), "*"));
        return JsonStat.datasett(tabell, hode, Utvalg.les(variabler, alt), List.of(), syntetisk);
    }

    @GET
    @Path("/tables/{id}/data")
    public Response data(@PathParam("id") String id, @Context UriInfo adresse, @Context Request sporsmal) {
        Tabell tabell = finn(id);
        Publisert.Hode hode = hode();
        Map<String, String> valg = new LinkedHashMap<>();
        String format = "json-stat2";
        MultivaluedMap<String, String> parametre = adresse.getQueryParameters();
        for (Map.Entry<String, List<String>> parameter : parametre.entrySet()) {
            Matcher treff = VALG.matcher(parameter.getKey());
            if (treff.matches()) {
                valg.put(treff.group(1), String.join(",", parameter.getValue()));
            } else if (parameter.getKey().equalsIgnoreCase("outputFormat")) {
                format = parameter.getValue().getFirst().toLowerCase(Locale.ROOT);
            }
        }
        Utvalg utvalg = Utvalg.les(Tabellbeskrivelse.variabler(tabell, hode), valg);
        var merke = new EntityTag(UUID.nameUUIDFromBytes((hode.id() + tabell.id() + utvalg.nokkel() + format)
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .toString());
        Response.@Nullable ResponseBuilder uendret = sporsmal.evaluatePreconditions(merke);
        if (uendret != null) {
            return uendret.header("Cache-Control", "public, max-age=60").build();
        }
        List<Publiserttall> celler = publisert.celler(hode, tabell.id(), utvalg);
        Response.ResponseBuilder svar = switch (format) {
            case "json-stat2" -> Response.ok(JsonStat.datasett(tabell, hode, utvalg, celler, syntetisk));
            case "csv" -> Response.ok(Csv.skriv(utvalg, celler)).type("text/csv; charset=UTF-8");
            default -> throw UgyldigFormat.av();
        };
        return svar.tag(merke).header("Cache-Control", "public, max-age=60").build();
    }

    private static final class UgyldigFormat {
        static RuntimeException av() {
            return new jakarta.ws.rs.BadRequestException("outputFormat kan være json-stat2 eller csv.");
        }
    }

    private static Tabell finn(String id) {
        return Tabell.finn(id).orElseThrow(UgyldigUtvalg::ukjentTabell);
    }

    private Publisert.Hode hode() {
        return publisert.hode().orElseThrow(UgyldigUtvalg::ukjentTabell);
    }
}
