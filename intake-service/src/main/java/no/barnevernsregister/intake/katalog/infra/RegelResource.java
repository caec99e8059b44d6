package no.barnevernsregister.intake.katalog.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.EnumMap;
import java.util.Map;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.rapport.Katalogfil;
import no.barnevernsregister.contracts.rapport.Regelkatalog;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.intake.katalog.Regelside;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import org.jspecify.annotations.Nullable;

/** The catalogue of rules, open to all. */
@Path("/api/v1/regler")
@PermitAll
public class RegelResource {

    private record Utgave(
            String innhold, String type, @Nullable Sprak sprak, EntityTag merke) {

        static Utgave av(String innhold, String type, @Nullable Sprak sprak) {
            return new Utgave(
                    innhold,
                    type,
                    sprak,
                    new EntityTag(Nyttelastdeler.sha256(innhold.getBytes(UTF_8)).substring(0, 32)));
        }
    }

    private final Utgave json = Utgave.av(new String(Katalogfil.bytes(), UTF_8), Svarform.JSON.type(), null);
    private final Map<Sprak, Utgave> sider = new EnumMap<>(Sprak.class);

    RegelResource() {
        Regelkatalog katalog = Katalogfil.les();
        for (Sprak sprak : Sprak.values()) {
            String side = Regelside.skriv(katalog, Sprakvalg.ramme(sprak, false));
            sider.put(sprak, Utgave.av(side, Svarform.HTML.type(), sprak));
        }
    }

    @GET
    @Produces({"application/json", "text/html"})
    public Response hent(
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang,
            @Context Request anrop,
            @Context HttpHeaders hoder) {
        Utgave utgave = Svarform.velg(format, anrop, Svarform.JSON, Svarform.HTML) == Svarform.JSON
                ? json
                : sider.getOrDefault(Sprakvalg.velg(lang, hoder), json);
        Response.ResponseBuilder uendret = anrop.evaluatePreconditions(utgave.merke());
        Response.ResponseBuilder svar = uendret != null ? uendret : Response.ok(utgave.innhold(), utgave.type());
        if (utgave.sprak() != null) {
            svar.language(utgave.sprak().merke());
        }
        return svar.tag(utgave.merke())
                .header("Cache-Control", "public, no-cache")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }
}
