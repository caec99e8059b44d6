package no.barnevernsregister.register.uttrekk.infra;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Innlogget;
import no.barnevernsregister.register.tilgang.infra.Niva;
import no.barnevernsregister.register.uttrekk.Filformat;
import no.barnevernsregister.register.uttrekk.Levering;
import no.barnevernsregister.register.uttrekk.Opptelling;
import no.barnevernsregister.register.uttrekk.UttrekkId;
import no.barnevernsregister.register.uttrekk.Uttrekksbestilling;

/**
 * Extracts are ordered first, with why, and then fetched. The file is written while it is fetched and kept nowhere; a fetch
 * that broke off is begun anew and gives the same bytes.
 */
@Path("/api/v1/uttrekk")
@RolesAllowed({Rolle.SSB_UTTREKK, Rolle.BUFDIR_ADMINISTRATOR, Rolle.BUFDIR_ANALYTIKER})
@AuthenticationContext(Niva.HOYT)
@Consumes(MediaType.APPLICATION_JSON)
public class UttrekkResource {

    private static final String[] ROLLER = {Rolle.SSB_UTTREKK, Rolle.BUFDIR_ADMINISTRATOR, Rolle.BUFDIR_ANALYTIKER};
    private static final Tilgang INGEN_SAKER = Tilgang.til(List.of());

    /** An order and what came of it. */
    public record Bestilt(
            String id,
            Instant bestilt,
            String slag,
            String format,
            String omfang,
            String periode,
            Instant kutt,
            String prosjekt,
            String formaal,
            String hjemmel,
            String fil,
            List<Levering> leveringer) {}

    private final Revisjon revisjon;
    private final Innlogget innlogget;
    private final Uttrekksskriver skriver;
    private final Clock klokke;

    UttrekkResource(Revisjon revisjon, Innlogget innlogget, Uttrekksskriver skriver, Clock klokke) {
        this.revisjon = revisjon;
        this.innlogget = innlogget;
        this.skriver = skriver;
        this.klokke = klokke;
    }

    /** Orders an extract. */
    @POST
    public Response bestill(Bestillingsskjema skjema) throws SQLException {
        if (skjema == null) {
            throw new UgyldigForesporsel("Bestillingen mangler. Send den som JSON.");
        }
        Hvem hvem = innlogget.som(ROLLER);
        Uttrekksbestilling bestilling = skjema.les(hvem, klokke);
        Lesing lesing = new Lesing("uttrekk.bestilt", bestilling.formaal(), INGEN_SAKER);
        Bestilt svar = revisjon.les(hvem, lesing, forbindelse -> {
            new BestillingPostgresRepository(forbindelse).lagre(bestilling);
            return Lest.alle(vis(bestilling, List.of()), 0);
        });
        return Response.created(URI.create("/api/v1/uttrekk/" + bestilling.id()))
                .entity(svar)
                .build();
    }

    /** An order and when it was fetched; of each file its hash. */
    @GET
    @Path("/{id}")
    public Bestilt vis(@PathParam("id") String id) throws SQLException {
        Hvem hvem = innlogget.som(ROLLER);
        var formaal = new Formaal("Se en bestilling av uttrekk", "barnevernsregisterforskriften");
        return revisjon.les(hvem, new Lesing("uttrekk.vist", formaal, INGEN_SAKER), forbindelse -> {
            var bestillinger = new BestillingPostgresRepository(forbindelse);
            Uttrekksbestilling bestilling = finn(bestillinger, id, hvem);
            return Lest.alle(vis(bestilling, bestillinger.leveringer(bestilling.id())), 0);
        });
    }

    /** The file, written as it is fetched. */
    @GET
    @Path("/{id}/fil")
    @Produces(MediaType.WILDCARD)
    public Response hent(@PathParam("id") String id) throws SQLException {
        Hvem hvem = innlogget.som(ROLLER);
        var formaal = new Formaal("Hente et uttrekk", "barnevernsregisterforskriften");
        Henting henting = revisjon.les(hvem, new Lesing("uttrekk.hentes", formaal, INGEN_SAKER), forbindelse -> {
            var bestillinger = new BestillingPostgresRepository(forbindelse);
            Uttrekksbestilling bestilling = finn(bestillinger, id, hvem);
            int nr = bestillinger.begynn(bestilling.id(), hvem.id(), klokke.instant());
            return Lest.alle(new Henting(bestilling, nr), 0);
        });
        Uttrekksbestilling bestilling = henting.bestilling();
        Revisjon.Begynt begynt =
                revisjon.begynn(hvem, new Lesing("uttrekk." + bestilling.slag(), bestilling.formaal(), Tilgang.ALLE));
        StreamingOutput fil = ut -> skriv(begynt, henting, ut);
        return Response.ok(fil, innholdstype(bestilling))
                .header("Content-Disposition", "attachment; filename=\"" + bestilling.filnavn() + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private record Henting(Uttrekksbestilling bestilling, int nr) {}

    private void skriv(Revisjon.Begynt begynt, Henting henting, OutputStream ut) throws IOException {
        Uttrekksbestilling bestilling = henting.bestilling();
        try {
            begynt.les(forbindelse -> {
                var strom = new Malestrom(ut);
                Opptelling talt = skriver.skriv(forbindelse, bestilling, strom);
                strom.flush();
                var innhold = new Levering.Innhold(talt.rader(), talt.utelatt(), strom.bytes(), strom.sha256Hex());
                new BestillingPostgresRepository(forbindelse)
                        .avslutt(bestilling.id(), henting.nr(), klokke.instant(), innhold);
                return talt.rader();
            });
        } catch (SQLException e) {
            // The answer is broken off, so that half a file cannot be taken for a whole one.
            throw new IOException("Uttrekket ble brutt: databasen svarte med " + e.getSQLState() + ".", e);
        }
    }

    /** Those who may order a kind may fetch it; what others ordered does not exist for them. */
    private static Uttrekksbestilling finn(BestillingPostgresRepository bestillinger, String id, Hvem hvem)
            throws SQLException {
        UttrekkId uttrekk;
        try {
            uttrekk = UttrekkId.av(id);
        } catch (IllegalArgumentException e) {
            throw new NotFoundException(e);
        }
        return bestillinger
                .finn(uttrekk)
                .filter(en -> en.slag().roller().contains(hvem.rolle()))
                .orElseThrow(NotFoundException::new);
    }

    private static MediaType innholdstype(Uttrekksbestilling bestilling) {
        if (bestilling.format() == Filformat.XML) {
            return MediaType.valueOf(bestilling.filnavn().endsWith("zip") ? "application/zip" : "application/xml");
        }
        return MediaType.valueOf(
                bestilling.format() == Filformat.CSV ? "text/csv;charset=UTF-8" : "application/vnd.apache.parquet");
    }

    private static Bestilt vis(Uttrekksbestilling en, List<Levering> leveringer) {
        return new Bestilt(
                en.id().toString(),
                en.bestilt(),
                en.slag().name(),
                en.format().name(),
                en.omfang().verdi(),
                en.periode().navn(),
                en.kutt(),
                en.prosjekt(),
                en.formaal().tekst(),
                en.formaal().hjemmel(),
                "/api/v1/uttrekk/" + en.id() + "/fil",
                leveringer);
    }
}
