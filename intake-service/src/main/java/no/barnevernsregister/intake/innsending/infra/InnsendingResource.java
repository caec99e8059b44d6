package no.barnevernsregister.intake.innsending.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.innsending.Dokumenttekst;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Innsendingsmottak;
import no.barnevernsregister.intake.innsending.Status;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** Submissions over HTTP: send, follow, read the report. */
@Path("/api/v1/innsendinger")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class InnsendingResource {

    private static final int SIDE = 100;

    private final Innsendingsmottak mottak;
    private final InnsendingRepository innsendinger;
    private final Innlogget innlogget;
    private final Rapportsvar rapportsvar;
    private final ObjectMapper json;

    InnsendingResource(
            Innsendingsmottak mottak,
            InnsendingRepository innsendinger,
            Innlogget innlogget,
            Rapportsvar rapportsvar,
            ObjectMapper json) {
        this.mottak = mottak;
        this.innsendinger = innsendinger;
        this.innlogget = innlogget;
        this.rapportsvar = rapportsvar;
        this.json = json;
    }

    @POST
    @Consumes(MediaType.APPLICATION_XML)
    public Response send(
            InputStream dokument,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String koding,
            @HeaderParam("X-Xsd-Versjon") @Nullable String xsdVersjon,
            @QueryParam("provekjoring") @DefaultValue("false") String provekjoring)
            throws IOException {
        return motta(Kropp.les(dokument, koding), versjon(xsdVersjon), provekjoring);
    }

    /** The national envelope: {@code {"xsdVersion": 4, "xmlBody": "…"}}. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public Response sendKonvolutt(
            InputStream konvolutt,
            @HeaderParam(HttpHeaders.CONTENT_ENCODING) @Nullable String koding,
            @QueryParam("provekjoring") @DefaultValue("false") String provekjoring)
            throws IOException {
        JsonNode innhold;
        try {
            innhold = json.readTree(Kropp.les(konvolutt, koding));
        } catch (JsonProcessingException e) {
            throw new UgyldigInnsending("ulesbar-konvolutt", "Konvolutten kan ikke leses som JSON.");
        }
        if (innhold == null
                || !erVersjon(innhold.path("xsdVersion"))
                || !innhold.path("xmlBody").isTextual()) {
            throw new UgyldigInnsending(
                    "ulesbar-konvolutt", "Konvolutten må ha xsdVersion (et heltall fra 1 av) og xmlBody (tekst).");
        }
        byte[] dokument = Dokumenttekst.bytes(innhold.path("xmlBody").asText());
        return motta(dokument, innhold.path("xsdVersion").asInt(), provekjoring);
    }

    /** A whole number in JSON may be written 4 or 4.0. */
    private static boolean erVersjon(JsonNode tall) {
        return tall.isNumber() && tall.canConvertToExactIntegral() && tall.canConvertToInt() && tall.asInt() >= 1;
    }

    private Response motta(byte[] dokument, @Nullable Integer xsdVersjon, String provekjoring) {
        if (!(innlogget.aktor() instanceof Aktor.Fagsystem system)) {
            throw new IngenTilgang("Saker sendes av et fagsystem med token fra Maskinporten.");
        }
        var kvittering = mottak.motta(system, dokument, xsdVersjon, Parametre.provekjoring(provekjoring));
        URI sted = URI.create("/api/v1/innsendinger/" + kvittering.innsending().id());
        Response.ResponseBuilder svar = kvittering.gjentatt() ? Response.ok() : Response.accepted();
        return svar.location(sted)
                .entity(InnsendingJson.av(
                        kvittering.innsending(),
                        kvittering.gjentatt()
                                ? innsendinger.rapport(kvittering.innsending().id())
                                : Optional.empty()))
                .build();
    }

    @GET
    @Path("/{id}")
    public InnsendingJson hent(@PathParam("id") String id) {
        Innsending innsending = finn(id);
        return InnsendingJson.av(innsending, innsendinger.rapport(innsending.id()));
    }

    /** The report; 202 and when to ask again as long as there is none. */
    @GET
    @Path("/{id}/rapport")
    @Produces({MediaType.APPLICATION_JSON, MediaType.TEXT_HTML, "text/csv"})
    public Response rapport(
            @PathParam("id") String id,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang,
            @Context Request anrop,
            @Context HttpHeaders hoder) {
        Innsending innsending = finn(id);
        Svarform form = Svarform.velg(format, anrop, Svarform.JSON, Svarform.HTML, Svarform.CSV);
        return rapportsvar.av(innsending, innsendinger.rapport(innsending.id()), form, Sprakvalg.velg(lang, hoder));
    }

    @GET
    public Innsendingsside liste(
            @QueryParam("kommune") @Nullable String kommune,
            @QueryParam("status") @Nullable String status,
            @QueryParam("siden") @Nullable String siden,
            @QueryParam("cursor") @Nullable String cursor) {
        Kommunenummer nummer = Parametre.tolk("kommune", kommune == null ? "" : kommune, Kommunenummer::new);
        if (!innlogget.aktor().kanSe(nummer)) {
            throw new IngenTilgang("Du har ikke tilgang til innsendinger fra kommune " + nummer + ".");
        }
        List<Innsending> funnet = innsendinger.liste(
                nummer,
                status == null ? null : Parametre.tolk("status", status, Status::valueOf),
                siden == null ? null : Parametre.tolk("siden", siden, Instant::parse),
                cursor == null ? null : Parametre.tolk("cursor", cursor, InnsendingId::av),
                SIDE);
        return new Innsendingsside(
                funnet.stream()
                        .map(en -> InnsendingJson.av(en, Optional.empty()))
                        .toList(),
                funnet.size() < SIDE ? null : funnet.getLast().id());
    }

    /** A page of a list; {@code cursor} is the next page's, absent on the last. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Innsendingsside(
            List<InnsendingJson> innsendinger, @Nullable InnsendingId cursor) {}

    /** What the caller may not see does not exist for it. */
    private Innsending finn(String id) {
        InnsendingId nummer = Parametre.tolk("id", id, InnsendingId::av);
        Aktor aktor = innlogget.aktor();
        return innsendinger
                .finn(nummer)
                .filter(innsending -> aktor.kanSe(innsending.kommune()))
                .orElseThrow(() -> new NotFoundException("Innsendingen finnes ikke."));
    }

    private static @Nullable Integer versjon(@Nullable String verdi) {
        return verdi == null ? null : Parametre.tolk("X-Xsd-Versjon", verdi, Integer::valueOf);
    }
}
