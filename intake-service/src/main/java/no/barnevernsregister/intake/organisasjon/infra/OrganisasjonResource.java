package no.barnevernsregister.intake.organisasjon.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.organisasjon.Organisasjon;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfelter;
import no.barnevernsregister.intake.organisasjon.Organisasjonsfil;
import no.barnevernsregister.intake.organisasjon.UtenKonvertering;

/** The organisation register for machines. */
@Path("/api/v1/organisasjoner")
@Authenticated
@Produces("application/json")
public class OrganisasjonResource {

    private static final int FLEST = 5_000;

    private final OrganisasjonRepository organisasjoner;
    private final Organisasjonstilgang tilgang;

    OrganisasjonResource(OrganisasjonRepository organisasjoner, Organisasjonstilgang tilgang) {
        this.organisasjoner = organisasjoner;
        this.tilgang = tilgang;
    }

    @GET
    public OrganisasjonJson.Liste liste(@QueryParam("sok") @DefaultValue("") String sok) {
        tilgang.krevLese();
        return new OrganisasjonJson.Liste(
                organisasjoner.finn(sok, FLEST).stream()
                        .map(OrganisasjonJson::av)
                        .toList(),
                organisasjoner.utenKonvertering());
    }

    @GET
    @Path("/{nummer}")
    public OrganisasjonJson.En hent(@PathParam("nummer") String nummer) {
        tilgang.krevLese();
        Organisasjonsnummer tjeneste = nummer(nummer);
        return OrganisasjonJson.av(tilgang.stand(tjeneste), organisasjoner.historikk(tjeneste));
    }

    /** The body is the fields of a row of the file, all of them texts; the number stands in the address. */
    @PUT
    @Path("/{nummer}")
    @Consumes("application/json")
    public OrganisasjonJson.En endre(@PathParam("nummer") String nummer, Map<String, String> felter) {
        String av = tilgang.krevEndre();
        Map<String, String> alle = new HashMap<>(felter);
        alle.values().removeIf(verdi -> verdi == null);
        alle.put("organisasjonsnummer", nummer(nummer).verdi());
        Organisasjon ny = Organisasjonsfelter.tolk(alle);
        organisasjoner.lagre(List.of(ny), av);
        return hent(nummer);
    }

    @POST
    @Path("/import")
    @Consumes("text/csv")
    public Response importer(String fil) {
        String av = tilgang.krevEndre();
        Organisasjonsfil.Innhold innhold = Organisasjonsfil.les(fil);
        if (!innhold.feil().isEmpty()) {
            return Response.status(400)
                    .type("application/problem+json")
                    .entity(new OrganisasjonJson.Importfeil(
                            "https://barnevernsregisteret.test/feil/ugyldig-fil",
                            "Filen kan ikke tas imot",
                            400,
                            "Ingenting er lagret. Rett feilene, og send hele filen på nytt.",
                            innhold.feil()))
                    .build();
        }
        int endret = organisasjoner.lagre(innhold.organisasjoner(), av);
        return Response.ok(
                        new OrganisasjonJson.Importert(innhold.organisasjoner().size(), endret))
                .build();
    }

    /** Tells the other services of everything again, when one of them has been away longer than the broker keeps. */
    @POST
    @Path("/kunngjoring")
    public Map<String, Integer> kunngjor() {
        tilgang.krevEndre();
        return Map.of("organisasjoner", organisasjoner.kunngjor());
    }

    @POST
    @Path("/{nummer}/forsteinnsending")
    public OrganisasjonJson.Ferdig ferdig(@PathParam("nummer") String nummer) {
        Organisasjonsnummer tjeneste = nummer(nummer);
        Optional<Stand> stand = organisasjoner.hent(tjeneste);
        if (stand.isEmpty() || stand.get().organisasjon().konverteringsaar() == null) {
            throw new UtenKonvertering();
        }
        Organisasjon organisasjon = stand.get().organisasjon();
        String av = tilgang.krevMelde(organisasjon);
        return new OrganisasjonJson.Ferdig(
                tjeneste,
                Optional.ofNullable(organisasjon.konverteringsaar()).orElseThrow(),
                organisasjoner.merkFerdig(organisasjon, av));
    }

    @DELETE
    @Path("/{nummer}/forsteinnsending")
    public Response apneIgjen(@PathParam("nummer") String nummer) {
        String av = tilgang.krevEndre();
        organisasjoner.apneIgjen(tilgang.stand(nummer(nummer)).organisasjon(), av);
        return Response.noContent().build();
    }

    private static Organisasjonsnummer nummer(String nummer) {
        return Parametre.tolk("organisasjonsnummer", nummer, Organisasjonsnummer::new);
    }
}
