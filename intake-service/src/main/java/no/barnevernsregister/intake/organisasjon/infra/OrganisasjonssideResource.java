package no.barnevernsregister.intake.organisasjon.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfelter;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil;
import no.barnevernsregister.intake.organisasjon.Organisasjonsside;
import no.barnevernsregister.intake.organisasjon.UgyldigOrganisasjon;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Bufdir's pages of the organisation register. */
@Path(Organisasjonsside.STED)
@Authenticated
@Produces("text/html;charset=utf-8")
public class OrganisasjonssideResource {

    private static final int FLEST = 400;
    private static final String SKJEMA = "application/x-www-form-urlencoded";

    private final OrganisasjonRepository organisasjoner;
    private final Organisasjonstilgang tilgang;
    private final Clock klokke;
    private final boolean syntetisk;

    OrganisasjonssideResource(
            OrganisasjonRepository organisasjoner,
            Organisasjonstilgang tilgang,
            Clock klokke,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.organisasjoner = organisasjoner;
        this.tilgang = tilgang;
        this.klokke = klokke;
        this.syntetisk = syntetisk;
    }

    @GET
    public Response liste(
            @QueryParam("sok") @DefaultValue("") String sok,
            @QueryParam("lang") @Nullable String lang,
            @Context HttpHeaders hoder) {
        tilgang.krevLese();
        return side(
                200,
                Organisasjonsside.liste(
                        organisasjoner.finn(sok, FLEST),
                        organisasjoner.utenKonvertering(),
                        sok,
                        tilgang.kanEndre(),
                        ramme(lang, hoder)));
    }

    @GET
    @Path("/ny")
    public Response ny(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        tilgang.krevEndre();
        Map<String, String> felter = Map.of("gyldig_fra", LocalDate.now(klokke).toString());
        return side(200, Organisasjonsside.ny(felter, null, ramme(lang, hoder)));
    }

    @POST
    @Path("/ny")
    @Consumes(SKJEMA)
    public Response opprett(MultivaluedMap<String, String> skjema, @Context HttpHeaders hoder) {
        String av = tilgang.krevEndre();
        Map<String, String> felter = felter(skjema);
        try {
            return lagre(Organisasjonsfelter.tolk(felter), av);
        } catch (UgyldigOrganisasjon e) {
            return side(400, Organisasjonsside.ny(felter, e, ramme(null, hoder)));
        }
    }

    @GET
    @Path("/fil")
    public Response fil(@QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        tilgang.krevEndre();
        return side(200, Organisasjonsside.fil("", List.of(), ramme(lang, hoder)));
    }

    @POST
    @Path("/fil")
    @Consumes(SKJEMA)
    public Response lesInn(@FormParam("fil") @DefaultValue("") String fil, @Context HttpHeaders hoder) {
        String av = tilgang.krevEndre();
        Organisasjonsfil.Innhold innhold = Organisasjonsfil.les(fil);
        if (!innhold.feil().isEmpty()) {
            return side(400, Organisasjonsside.fil(fil, innhold.feil(), ramme(null, hoder)));
        }
        organisasjoner.lagre(innhold.organisasjoner(), av);
        return Response.seeOther(URI.create(Organisasjonsside.STED)).build();
    }

    @GET
    @Path("/{nummer}")
    public Response en(
            @PathParam("nummer") String nummer, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder) {
        tilgang.krevLese();
        Stand stand = tilgang.stand(nummer(nummer));
        Map<String, String> felter = tilgang.kanEndre() ? Organisasjonsfelter.av(stand.organisasjon()) : null;
        return side(200, en(stand, felter, null, ramme(lang, hoder)));
    }

    @POST
    @Path("/{nummer}")
    @Consumes(SKJEMA)
    public Response endre(
            @PathParam("nummer") String nummer, MultivaluedMap<String, String> skjema, @Context HttpHeaders hoder) {
        String av = tilgang.krevEndre();
        Organisasjonsnummer tjeneste = nummer(nummer);
        Stand stand = tilgang.stand(tjeneste);
        Map<String, String> felter = felter(skjema);
        felter.put("organisasjonsnummer", tjeneste.verdi());
        try {
            return lagre(Organisasjonsfelter.tolk(felter), av);
        } catch (UgyldigOrganisasjon e) {
            return side(400, en(stand, felter, e, ramme(null, hoder)));
        }
    }

    private String en(
            Stand stand, @Nullable Map<String, String> felter, @Nullable UgyldigOrganisasjon feil, Ramme ramme) {
        return Organisasjonsside.en(
                stand, organisasjoner.historikk(stand.organisasjon().organisasjonsnummer()), felter, feil, ramme);
    }

    private Response lagre(Organisasjon ny, String av) {
        organisasjoner.lagre(List.of(ny), av);
        return Response.seeOther(URI.create(Organisasjonsside.STED + "/" + ny.organisasjonsnummer()))
                .build();
    }

    private static Map<String, String> felter(MultivaluedMap<String, String> skjema) {
        Map<String, String> felter = new HashMap<>();
        skjema.forEach((navn, verdier) -> felter.put(navn, verdier.isEmpty() ? "" : verdier.getFirst()));
        return felter;
    }

    private Ramme ramme(@Nullable String lang, HttpHeaders hoder) {
        return Sprakvalg.ramme(Sprakvalg.velg(lang, hoder), syntetisk);
    }

    private static Response side(int status, String side) {
        return Response.status(status)
                .entity(side)
                .header("Cache-Control", "no-store")
                .header(HttpHeaders.VARY, "Accept-Language")
                .build();
    }

    private static Organisasjonsnummer nummer(String nummer) {
        return Parametre.tolk("organisasjonsnummer", nummer, Organisasjonsnummer::new);
    }
}
