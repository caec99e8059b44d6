package no.barnevernsregister.publishing.utgivelse.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.agroal.api.AgroalDataSource;
import io.quarkus.security.Authenticated;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.json.JsonArray;
import jakarta.json.JsonString;
import jakarta.ws.rs.BadRequestException;
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
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.GrunnlagBestilt;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.feil.infra.Konflikt;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
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

    private final AgroalDataSource database;
    private final SecurityIdentity identitet;
    private final Clock klokke;

    UtgivelseResource(AgroalDataSource database, SecurityIdentity identitet, Clock klokke) {
        this.database = database;
        this.identitet = identitet;
        this.klokke = klokke;
    }

    /** An order of a release. */
    public record Bestilling(
            @Nullable String navn,
            @Nullable List<String> perioder,
            @Nullable Instant kutt) {}

    /** An approval; without an instant it is published at once. */
    public record Godkjenning(@Nullable Instant publiseres) {}

    /** A release as Bufdir sees it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record UtgivelseJson(
            BestillingId id,
            String navn,
            List<String> perioder,
            Instant kutt,
            Status status,
            @Nullable Instant publiseres,
            @Nullable String skjerming,
            @Nullable Skjermingsdom kontroll) {}

    @POST
    public Response bestill(Bestilling bestilling) throws SQLException {
        String hvem = publiserer();
        Instant naa = klokke.instant();
        List<String> perioder = bestilling.perioder() == null ? List.of() : bestilling.perioder();
        Instant kutt = bestilling.kutt() == null ? naa : bestilling.kutt();
        if (bestilling.navn() == null || bestilling.navn().isBlank() || perioder.isEmpty()) {
            throw new BadRequestException("En utgivelse må ha navn og minst én periode.");
        }
        if (!perioder.stream().allMatch(periode -> periode.matches("[0-9]{4}"))) {
            throw new BadRequestException("Perioder er kalenderår, for eksempel 2025.");
        }
        if (kutt.isAfter(naa)) {
            throw new BadRequestException("Kuttet kan ikke ligge fram i tid.");
        }
        var ny = new Utgivelse(
                BestillingId.ny(naa), bestilling.navn(), perioder, kutt, Status.PLANLAGT, hvem, null, null, null, null);
        iTransaksjon(forbindelse -> {
            new UtgivelsePostgresRepository(forbindelse).lagre(ny);
            var bestilt = new GrunnlagBestilt(
                    ny.id(), GrunnlagBestilt.Formaal.UTGIVELSE, Katalog.felles().tellinger(), perioder, kutt);
            Utboks.leggTil(forbindelse, CloudEvent.om(bestilt, "/publishing-service", naa));
            return ny;
        });
        return Response.created(URI.create("/api/v1/utgivelser/" + ny.id()))
                .entity(json(ny, null))
                .build();
    }

    @GET
    @Path("/{id}")
    public UtgivelseJson hent(@PathParam("id") String id) throws SQLException {
        publiserer();
        return iTransaksjon(forbindelse -> medDom(forbindelse, finn(forbindelse, id)));
    }

    /** The proof of the pattern, as the suppression library's command verify reads it. */
    @GET
    @Path("/{id}/sertifikat")
    public String sertifikat(@PathParam("id") String id) throws SQLException {
        publiserer();
        return iTransaksjon(forbindelse -> kontroll(forbindelse, id, "sertifikat"));
    }

    /** The auditor's report. */
    @GET
    @Path("/{id}/revisjon")
    public String revisjon(@PathParam("id") String id) throws SQLException {
        publiserer();
        return iTransaksjon(forbindelse -> kontroll(forbindelse, id, "revisjon"));
    }

    /** The protected counts, as one file: what the certificate is about and what the auditor attacked. */
    @GET
    @Path("/{id}/tellinger")
    @Produces("text/csv; charset=UTF-8")
    public String tellinger(@PathParam("id") String id) throws SQLException {
        publiserer();
        return iTransaksjon(forbindelse -> new KontrollPostgresRepository(forbindelse)
                .fil(finn(forbindelse, id).id())
                .csv());
    }

    private static String kontroll(Connection forbindelse, String id, String kolonne) throws SQLException {
        BestillingId utgivelse = finn(forbindelse, id).id();
        return new KontrollPostgresRepository(forbindelse)
                .tekst(utgivelse, kolonne)
                .orElseThrow(NotFoundException::new);
    }

    @POST
    @Path("/{id}/godkjenn")
    public UtgivelseJson godkjenn(@PathParam("id") String id, @Nullable Godkjenning godkjenning) throws SQLException {
        String hvem = publiserer();
        return iTransaksjon(forbindelse -> {
            var kontroll = new KontrollPostgresRepository(forbindelse);
            kontroll.enOmGangen();
            Utgivelse utgivelse = finn(forbindelse, id);
            utgivelse.hindringFor(hvem).ifPresent(setning -> {
                throw new Konflikt(setning);
            });
            if (!kontroll.erNy(utgivelse)) {
                throw new Konflikt("En annen utgivelse av de samme årene er godkjent etter at denne ble kontrollert."
                        + " De to er ikke prøvd sammen; bestill en ny.");
            }
            Instant naa = klokke.instant();
            Instant onsket = godkjenning == null ? null : godkjenning.publiseres();
            new UtgivelsePostgresRepository(forbindelse)
                    .settGodkjent(utgivelse.id(), hvem, onsket == null || onsket.isBefore(naa) ? naa : onsket);
            return medDom(forbindelse, finn(forbindelse, id));
        });
    }

    private UtgivelseJson medDom(Connection forbindelse, Utgivelse utgivelse) throws SQLException {
        return json(
                utgivelse,
                new KontrollPostgresRepository(forbindelse).dom(utgivelse.id()).orElse(null));
    }

    private static Utgivelse finn(Connection forbindelse, String id) throws SQLException {
        try {
            return new UtgivelsePostgresRepository(forbindelse)
                    .finn(BestillingId.av(id))
                    .orElseThrow(NotFoundException::new);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
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

    private UtgivelseJson json(Utgivelse utgivelse, @Nullable Skjermingsdom dom) {
        return new UtgivelseJson(
                utgivelse.id(),
                utgivelse.navn(),
                utgivelse.perioder(),
                utgivelse.kutt(),
                utgivelse.statusVed(klokke.instant()),
                utgivelse.publiseres(),
                utgivelse.skjermingsrapport(),
                dom);
    }

    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T iTransaksjon(Arbeid<T> arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
                return svar;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }
}
