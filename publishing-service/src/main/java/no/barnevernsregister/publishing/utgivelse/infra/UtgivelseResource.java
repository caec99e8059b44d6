package no.barnevernsregister.publishing.utgivelse.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.utgivelse.Endring;
import no.barnevernsregister.publishing.utgivelse.Tilbaketrekking;
import no.barnevernsregister.publishing.utgivelse.Utgave;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

/** Releases for Bufdir's people: one has it computed, another approves it. */
@Path("/api/v1/utgivelser")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
public class UtgivelseResource {

    private static final String ROLLE = "bufdir-publiserer";

    private final Utgivelsesbehandling behandling;
    private final SecurityIdentity identitet;
    private final Clock klokke;

    UtgivelseResource(Utgivelsesbehandling behandling, SecurityIdentity identitet, Clock klokke) {
        this.behandling = behandling;
        this.identitet = identitet;
        this.klokke = klokke;
    }

    /** An approval; without an instant it is published when promised, else at once. */
    public record Godkjenning(@Nullable Instant publiseres) {}

    /** Why a release is taken back. */
    public record Trekking(@Nullable String grunn) {}

    /** A release as Bufdir sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UtgivelseJson(
            BestillingId id,
            String navn,
            List<String> perioder,
            Instant kutt,
            Status status,
            @Nullable Instant publiseres,
            Slag slag,
            Stadium stadium,
            String versjon,
            @Nullable BestillingId erstatter,
            @Nullable String merknad,
            @Nullable String trukket,
            @Nullable String skjerming,
            @Nullable Skjermingsdom kontroll) {}

    @POST
    public Response bestill(Bestilling bestilling) throws SQLException {
        Utgivelse ny = behandling.bestill(bestilling, publiserer());
        return Response.created(URI.create("/api/v1/utgivelser/" + ny.id()))
                .entity(json(ny))
                .build();
    }

    @GET
    public List<UtgivelseJson> alle() throws SQLException {
        publiserer();
        List<UtgivelseJson> svar = new ArrayList<>();
        for (Utgivelse en : behandling.alle()) {
            svar.add(json(en));
        }
        return svar;
    }

    @GET
    @Path("/{id}")
    public UtgivelseJson hent(@PathParam("id") String id) throws SQLException {
        publiserer();
        return json(behandling.finn(id));
    }

    /** How many protected cells differ from the release before, by table. */
    @GET
    @Path("/{id}/endringer")
    public List<Endring> endringer(@PathParam("id") String id) throws SQLException {
        publiserer();
        return behandling.endringer(behandling.finn(id));
    }

    /** The proof of the pattern, as the suppression library's command verify reads it. */
    @GET
    @Path("/{id}/sertifikat")
    public String sertifikat(@PathParam("id") String id) throws SQLException {
        publiserer();
        return kontroll(id, "sertifikat");
    }

    /** The auditor's report. */
    @GET
    @Path("/{id}/revisjon")
    public String revisjon(@PathParam("id") String id) throws SQLException {
        publiserer();
        return kontroll(id, "revisjon");
    }

    /** The protected counts, as one file: what the certificate is about and what the auditor attacked. */
    @GET
    @Path("/{id}/tellinger")
    @Produces("text/csv; charset=UTF-8")
    public String tellinger(@PathParam("id") String id) throws SQLException {
        publiserer();
        return behandling.tellinger(behandling.finn(id).id());
    }

    private String kontroll(String id, String kolonne) throws SQLException {
        return behandling.kontrolltekst(behandling.finn(id).id(), kolonne).orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/{id}/godkjenn")
    public UtgivelseJson godkjenn(@PathParam("id") String id, @Nullable Godkjenning godkjenning) throws SQLException {
        return json(behandling.godkjenn(id, publiserer(), godkjenning == null ? null : godkjenning.publiseres()));
    }

    /** Takes a release back; the reason is shown to everybody. */
    @POST
    @Path("/{id}/trekk")
    public UtgivelseJson trekk(@PathParam("id") String id, @Nullable Trekking trekking) throws SQLException {
        String grunn = trekking == null || trekking.grunn() == null ? "" : trekking.grunn();
        return json(behandling.trekk(id, publiserer(), grunn));
    }

    /** Who calls, if that one may publish. */
    private String publiserer() {
        if (identitet.getPrincipal() instanceof JsonWebToken token
                && token.getClaim("tilganger") instanceof JsonArray tilganger
                && tilganger.stream()
                        .anyMatch(en -> en instanceof JsonString tekst
                                && tekst.getString().equals(ROLLE))) {
            return token.getSubject();
        }
        throw new ForbiddenException();
    }

    private UtgivelseJson json(Utgivelse utgivelse) throws SQLException {
        Utgave utgave = utgivelse.utgave();
        Tilbaketrekking trukket = utgivelse.trukket();
        return new UtgivelseJson(
                utgivelse.id(),
                utgivelse.navn(),
                utgivelse.perioder(),
                utgivelse.kutt(),
                utgivelse.statusVed(klokke.instant()),
                utgivelse.publiseres(),
                utgave.slag(),
                utgave.stadium(),
                utgave.versjon().toString(),
                utgave.erstatter(),
                utgave.merknad(),
                trukket == null ? null : trukket.grunn(),
                utgivelse.skjermingsrapport(),
                behandling.dom(utgivelse.id()).orElse(null));
    }
}
