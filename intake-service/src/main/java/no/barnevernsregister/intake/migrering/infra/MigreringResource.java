package no.barnevernsregister.intake.migrering.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.geografi.Kommuner;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.UlesbarHendelse;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.migrering.MigreringRepository;
import no.barnevernsregister.intake.migrering.Migreringsbestilling;
import no.barnevernsregister.intake.migrering.Migreringsside;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Migration reports: asked for with the national request, fetched as the national report or as a page. */
@Path(MigreringResource.STED)
@Authenticated
public class MigreringResource {

    static final String STED = "/api/v1/migreringsrapporter";

    private static final int SEKUNDER = 2;

    private final MigreringRepository bestillinger;
    private final Innlogget innlogget;
    private final boolean syntetisk;

    MigreringResource(
            MigreringRepository bestillinger,
            Innlogget innlogget,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.bestillinger = bestillinger;
        this.innlogget = innlogget;
        this.syntetisk = syntetisk;
    }

    @POST
    @Consumes("application/json")
    @Produces("application/json")
    public Response bestill(String json) {
        Migreringsforesporsel foresporsel = les(json);
        krevTilgang(foresporsel.kommune());
        if (foresporsel.kommuneIFagsystem() != null) {
            krevSamme(foresporsel.kommune(), foresporsel.kommuneIFagsystem());
        }
        BestillingId id = bestillinger.bestill(foresporsel, innlogget.hvem());
        return Response.accepted(Map.of("id", id.toString(), "status", "BESTILT"))
                .location(URI.create(STED + "/" + id))
                .header("Retry-After", SEKUNDER)
                .build();
    }

    @GET
    @Path("/{id}")
    @Produces({"application/json", "text/html"})
    public Response hent(
            @PathParam("id") String id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang,
            @Context Request anrop,
            @Context HttpHeaders hoder) {
        Migreringsbestilling bestilling = bestillinger
                .hent(Parametre.tolk("id", id, BestillingId::av))
                .filter(en -> kanSe(en.foresporsel().kommune()))
                .orElseThrow(NotFoundException::new);
        Svarform form = Svarform.velg(format, anrop, Svarform.JSON, Svarform.HTML);
        Sprak sprak = Sprakvalg.velg(lang, hoder);
        Response.ResponseBuilder svar = form == Svarform.HTML
                ? Response.ok(Migreringsside.skriv(bestilling, Sprakvalg.ramme(sprak, syntetisk)), form.type())
                        .language(sprak.merke())
                : Optional.ofNullable(bestilling.rapport())
                        .map(en -> Response.ok(HendelseJson.skriv(en), form.type()))
                        .orElseGet(() -> Response.accepted(Map.of("id", id, "status", "BESTILT"))
                                .type(form.type()));
        if (bestilling.rapport() == null) {
            svar.header("Retry-After", SEKUNDER);
            if (form == Svarform.HTML) {
                // A page without script that comes again by itself.
                svar.header("Refresh", SEKUNDER);
            }
        }
        return svar.header("Cache-Control", "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    private static Migreringsforesporsel les(String json) {
        try {
            return HendelseJson.lesVerdi(json, Migreringsforesporsel.class);
        } catch (UlesbarHendelse e) {
            throw new UgyldigInnsending(
                    "ugyldig-foresporsel",
                    "Send JSON med municipalityId (fire sifre) og migrationYear (2023 eller senere), og om det trengs"
                            + " districtId (to sifre) og fagsystemMunicipalityId (fire sifre).");
        }
    }

    private void krevTilgang(Kommunenummer kommune) {
        if (!kanSe(kommune)) {
            throw new IngenTilgang("Du har ikke tilgang til migreringsrapporten for kommune " + kommune + ".");
        }
    }

    /** The report names cases: it is for the service and its vendor, and not for Bufdir. */
    private boolean kanSe(Kommunenummer kommune) {
        return switch (innlogget.aktor()) {
            case Aktor.Fagsystem system -> system.kanSe(kommune);
            case Aktor.Person person -> person.somAvgiver(kommune).isPresent();
        };
    }

    /** Another number of the same municipality, else the report would tell of another's cases. */
    private static void krevSamme(Kommunenummer kommune, Kommunenummer iFagsystem) {
        if (!Kommuner.alleNumre(kommune).contains(iFagsystem)) {
            throw new UgyldigInnsending(
                    "ugyldig-foresporsel", "fagsystemMunicipalityId skal være et annet nummer på den samme kommunen.");
        }
    }
}
