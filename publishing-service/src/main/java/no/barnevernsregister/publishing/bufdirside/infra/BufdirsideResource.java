package no.barnevernsregister.publishing.bufdirside.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.publishing.bufdirside.Utgivelsesside;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.side.Kommuneside;
import no.barnevernsregister.publishing.side.Sted;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import no.barnevernsregister.publishing.side.infra.Forhandskilde;
import no.barnevernsregister.publishing.side.infra.Sider;
import no.barnevernsregister.publishing.utgivelse.Kalenderpost;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.infra.Bestilling;
import no.barnevernsregister.publishing.utgivelse.infra.Utgivelsesbehandling;
import org.jspecify.annotations.Nullable;

/** Bufdir's pages: the calendar, and the way of a release from order to publication. */
@Path("/bufdir")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class BufdirsideResource {

    private final Utgivelsesbehandling behandling;
    private final Utgivelsessider lesing;
    private final Bufdirbruker bruker;
    private final Sider sider;
    private final Clock klokke;
    private final Template oversikt;
    private final Template utgivelse;
    private final Template utlogget;
    private final Template forhandsvisning;
    private final AgroalDataSource database;

    BufdirsideResource(
            Utgivelsesbehandling behandling,
            Utgivelsessider lesing,
            Bufdirbruker bruker,
            Sider sider,
            Clock klokke,
            @Location("bufdir/oversikt") Template oversikt,
            @Location("bufdir/utgivelse") Template utgivelse,
            @Location("bufdir/utlogget") Template utlogget,
            @Location("bufdir/forhandsvisning") Template forhandsvisning,
            AgroalDataSource database) {
        this.behandling = behandling;
        this.lesing = lesing;
        this.bruker = bruker;
        this.sider = sider;
        this.klokke = klokke;
        this.oversikt = oversikt;
        this.utgivelse = utgivelse;
        this.utlogget = utlogget;
        this.forhandsvisning = forhandsvisning;
        this.database = database;
    }

    @GET
    public TemplateInstance oversikt(@QueryParam("sagt") @DefaultValue("") String sagt) throws SQLException {
        bruker.id();
        Instant naa = klokke.instant();
        return felles(oversikt, sagt)
                .data("kalender", behandling.kalender())
                .data("naa", naa)
                .data("utgivelser", behandling.alle());
    }

    @GET
    @Path("/innlogget")
    public Response innlogget() {
        return videre("/bufdir", "");
    }

    @GET
    @Path("/utlogget")
    public TemplateInstance utlogget() {
        return sider.side(utlogget);
    }

    /** Promises readers a release. */
    @POST
    @Path("/kalender")
    public Response lov(MultivaluedMap<String, String> skjema) throws SQLException {
        String hvem = bruker.fraSkjema(skjema);
        try {
            behandling.lov(
                    new Kalenderpost(
                            UUID.randomUUID(),
                            felt(skjema, "navn"),
                            Slag.valueOf(felt(skjema, "slag")),
                            Stadium.valueOf(felt(skjema, "stadium")),
                            perioder(skjema),
                            Kalenderpost.morgenen(dag(skjema, "dag"))),
                    hvem);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e.getMessage(), e);
        }
        return videre("/bufdir", "lovet");
    }

    /** Has a release computed: of a promise, of its own, or as a new edition. */
    @POST
    @Path("/utgivelser")
    public Response bestill(MultivaluedMap<String, String> skjema) throws SQLException {
        String hvem = bruker.fraSkjema(skjema);
        Utgivelse ny = behandling.bestill(bestilling(skjema), hvem);
        return videre("/bufdir/utgivelser/" + ny.id(), "bestilt");
    }

    private Bestilling bestilling(MultivaluedMap<String, String> skjema) throws SQLException {
        String fraKalender = felt(skjema, "kalenderpost");
        if (!fraKalender.isEmpty()) {
            Kalenderpost post = behandling.kalender().stream()
                    .filter(en -> en.id().toString().equals(fraKalender))
                    .findFirst()
                    .orElseThrow(() -> new BadRequestException("En utgivelse i kalenderen er alt under arbeid."));
            return new Bestilling(
                    post.navn(), post.perioder(), null, post.slag(), post.stadium(), null, null, post.id());
        }
        try {
            String erstatter = felt(skjema, "erstatter");
            return new Bestilling(
                    felt(skjema, "navn"),
                    perioder(skjema),
                    null,
                    Slag.valueOf(felt(skjema, "slag")),
                    Stadium.valueOf(felt(skjema, "stadium")),
                    erstatter.isEmpty() ? null : erstatter,
                    felt(skjema, "merknad"),
                    null);
        } catch (IllegalArgumentException e) {
            throw new BadRequestException("Velg om utgivelsen gjelder år eller halvår, og om tallene er endelige.", e);
        }
    }

    @GET
    @Path("/utgivelser/{id}")
    public TemplateInstance utgivelse(@PathParam("id") String id, @QueryParam("sagt") @DefaultValue("") String sagt)
            throws SQLException {
        Utgivelsesside side = lesing.les(behandling.finn(id), bruker.id());
        return felles(utgivelse, sagt).data("u", side);
    }

    /** A municipality's page as it will be when the release is out. */
    @GET
    @Path("/utgivelser/{id}/forhandsvis")
    public TemplateInstance forhandsvis(
            @PathParam("id") String id, @QueryParam("kommune") @DefaultValue("") String kommune) throws SQLException {
        bruker.id();
        Utgivelse denne = behandling.finn(id);
        var kilde = new Forhandskilde(database, denne);
        Hode hode =
                kilde.nyeste().orElseThrow(() -> new BadRequestException("Utgivelsen har ingen skjermede tall ennå."));
        List<Sted> steder = Sted.alle(hode.regioner(), Sprak.NB).stream()
                .filter(Sted::erKommune)
                .toList();
        Sted valgt = Sted.finn(steder, kommune).orElse(steder.getFirst());
        Kommuneside side = Sted.kommune(valgt.kode())
                .flatMap(den -> Kommuneside.bygg(kilde, hode, den, sider.ord()))
                .orElseThrow(NotFoundException::new);
        return felles(forhandsvisning, "")
                .data("id", id)
                .data("hode", hode)
                .data("side", side)
                .data("steder", steder)
                .data("valgtSted", valgt.navn());
    }

    /** The certificate, the audit, or the protected counts, as files. */
    @GET
    @Path("/utgivelser/{id}/{fil: sertifikat\\.json|revisjon\\.json|tellinger\\.csv}")
    @Produces({MediaType.APPLICATION_JSON, "text/csv"})
    public Response fil(@PathParam("id") String id, @PathParam("fil") String fil) throws SQLException {
        bruker.id();
        Utgivelse denne = behandling.finn(id);
        String slag = fil.substring(0, fil.indexOf('.'));
        Object innhold = slag.equals("tellinger")
                ? behandling.tellinger(denne.id())
                : behandling.kontrolltekst(denne.id(), slag).orElse("{}");
        return Response.ok(innhold)
                .type(slag.equals("tellinger") ? "text/csv;charset=utf-8" : "application/json;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"" + denne.id() + "-" + fil + "\"")
                .build();
    }

    @POST
    @Path("/utgivelser/{id}/godkjenn")
    public Response godkjenn(@PathParam("id") String id, MultivaluedMap<String, String> skjema) throws SQLException {
        String hvem = bruker.fraSkjema(skjema);
        Instant naar = felt(skjema, "naar").equals("naa") ? klokke.instant() : valgtTid(skjema);
        behandling.godkjenn(id, hvem, naar);
        return videre("/bufdir/utgivelser/" + id, "godkjent");
    }

    private static Instant valgtTid(MultivaluedMap<String, String> skjema) {
        try {
            return dag(skjema, "dag")
                    .atTime(LocalTime.parse(felt(skjema, "klokka")))
                    .atZone(Kalenderpost.OSLO)
                    .toInstant();
        } catch (DateTimeParseException e) {
            throw new BadRequestException("Skriv klokkeslettet som 08:00.", e);
        }
    }

    @POST
    @Path("/utgivelser/{id}/trekk")
    public Response trekk(@PathParam("id") String id, MultivaluedMap<String, String> skjema) throws SQLException {
        String hvem = bruker.fraSkjema(skjema);
        behandling.trekk(id, hvem, felt(skjema, "grunn"));
        return videre("/bufdir/utgivelser/" + id, "trukket");
    }

    private TemplateInstance felles(Template mal, String sagt) {
        return sider.side(mal)
                .data("navn", bruker.navn())
                .data("merke", bruker.merke())
                .data("sagt", sagt);
    }

    /** Sends the browser on after a form, so that loading again does not send it again. */
    private static Response videre(String sti, String sagt) {
        return Response.seeOther(URI.create(sagt.isEmpty() ? sti : sti + "?sagt=" + sagt))
                .build();
    }

    private static String felt(MultivaluedMap<String, String> skjema, String navn) {
        @Nullable String verdi = skjema.getFirst(navn);
        return verdi == null ? "" : verdi.strip();
    }

    private static List<String> perioder(MultivaluedMap<String, String> skjema) {
        return Arrays.stream(felt(skjema, "perioder").split("[,; ]+"))
                .filter(en -> !en.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static LocalDate dag(MultivaluedMap<String, String> skjema, String navn) {
        try {
            return LocalDate.parse(felt(skjema, navn));
        } catch (DateTimeParseException e) {
            throw new BadRequestException("Velg en dag, for eksempel 2027-06-15.", e);
        }
    }
}
