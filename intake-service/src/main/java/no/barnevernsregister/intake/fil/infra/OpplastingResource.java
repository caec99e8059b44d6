package no.barnevernsregister.intake.fil.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import no.barnevernsregister.intake.fil.FeilPlass;
import no.barnevernsregister.intake.fil.ForStorFil;
import no.barnevernsregister.intake.fil.Opplasting;
import no.barnevernsregister.intake.fil.Opplastinger;
import no.barnevernsregister.intake.fil.side.Avvisning;
import no.barnevernsregister.intake.fil.side.Filord;
import no.barnevernsregister.intake.fil.side.Filstand;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.infra.Sider;
import no.barnevernsregister.intake.halvaar.infra.Skjemavern;
import no.barnevernsregister.intake.innsending.Innsendingsmottak.Kvittering;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import org.jspecify.annotations.Nullable;

/** What the script of the upload page talks to: begin or find an upload, send a piece, ask how far it is. */
@Path("/filer")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class OpplastingResource {

    private final Filinngang inngang;
    private final Sider sider;
    private final Skjemavern vern;
    private final Opplastinger opplastinger;
    private final String skript = les();

    OpplastingResource(Filinngang inngang, Sider sider, Skjemavern vern, Opplastinger opplastinger) {
        this.inngang = inngang;
        this.sider = sider;
        this.vern = vern;
        this.opplastinger = opplastinger;
    }

    /** How far an upload is, and who else brings a file for the same year. */
    public record Underveis(String id, long mottatt, List<Annen> andre) {}

    /** Somebody else's upload. */
    public record Annen(String navn, String startet, int prosent) {}

    /** The end of an upload, for better or worse. */
    public record Slutt(@Nullable String side, @Nullable String avvist) {}

    @GET
    @Path("/opplasting.js")
    @Produces("text/javascript;charset=utf-8")
    @PermitAll
    public Response skript() {
        return Response.ok(skript)
                .header("Cache-Control", "public, max-age=300")
                .build();
    }

    @POST
    @Path("/opplasting")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response start(
            @FormParam("merke") @DefaultValue("") String merke,
            @FormParam("enhet") @DefaultValue("") String enhet,
            @FormParam("aar") @DefaultValue("") String aar,
            @FormParam("storrelse") @DefaultValue("") String storrelse,
            @FormParam("avtrykk") @DefaultValue("") String avtrykk) {
        Bruker bruker = inngang.bruker();
        vern.krev(bruker, merke);
        Enhet valgt = inngang.enhet(bruker, enhet);
        try {
            return Response.ok(underveis(
                            bruker,
                            opplastinger.start(
                                    Filinngang.opplaster(bruker),
                                    inngang.avsender(valgt),
                                    inngang.uttrekk(valgt, aar),
                                    Parametre.tolk("storrelse", storrelse, Long::parseLong),
                                    avtrykk)))
                    .build();
        } catch (UgyldigInnsending e) {
            return avvist(Avvisning.av(sider.ramme(bruker), e));
        } catch (ForStorFil e) {
            return avvist(Avvisning.forStor(sider.ramme(bruker)));
        }
    }

    @GET
    @Path("/opplasting/{id}")
    public Response hvorLangt(@PathParam("id") String id) {
        Bruker bruker = inngang.bruker();
        return Response.ok(underveis(bruker, egen(bruker, id)))
                .header("Cache-Control", "no-store")
                .build();
    }

    @PATCH
    @Path("/opplasting/{id}")
    @Consumes("application/offset+octet-stream")
    @Blocking
    public Response fortsett(
            InputStream innhold,
            @PathParam("id") String id,
            @HeaderParam("X-Merke") @DefaultValue("") String merke,
            @HeaderParam("Upload-Offset") @DefaultValue("") String fra)
            throws IOException {
        Bruker bruker = inngang.bruker();
        vern.krev(bruker, merke);
        Opplasting opplasting = egen(bruker, id);
        inngang.enhet(bruker, Filord.enhet(opplasting.uttrekk()).toString());
        try {
            Opplasting naa =
                    opplastinger.ta(opplasting, Parametre.tolk("Upload-Offset", fra, Long::parseLong), innhold);
            if (!naa.hel()) {
                return Response.ok(underveis(bruker, naa)).build();
            }
            Kvittering kvittering = opplastinger.fullfor(naa);
            return Response.ok(new Slutt(
                            "/filer/" + kvittering.innsending().id() + (kvittering.gjentatt() ? "?gjentatt=1" : ""),
                            null))
                    .build();
        } catch (FeilPlass e) {
            return Response.status(409)
                    .entity(new Underveis(id, e.mottatt(), List.of()))
                    .build();
        } catch (UgyldigInnsending e) {
            return avvist(Avvisning.av(sider.ramme(bruker), e));
        }
    }

    /** What the page of a file compares with, to see that it has become old. */
    @GET
    @Path("/opplasting/status/{id}")
    @Produces(MediaType.TEXT_PLAIN)
    public Response status(@PathParam("id") String id) {
        return Response.ok(Filstand.kode(inngang.fil(inngang.bruker(), id)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Opplasting egen(Bruker bruker, String id) {
        return opplastinger.finn(Filinngang.id(id), bruker.id()).orElseThrow(NotFoundException::new);
    }

    private Underveis underveis(Bruker bruker, Opplasting opplasting) {
        var ramme = sider.ramme(bruker);
        return new Underveis(
                opplasting.id().toString(),
                opplasting.mottatt(),
                opplastinger.andres(opplasting).stream()
                        .map(en -> new Annen(
                                en.av().person() ? en.av().navn() : ramme.ord("Et fagsystem", "Eit fagsystem"),
                                ramme.tid(en.startet()),
                                en.prosent()))
                        .toList());
    }

    private static Response avvist(String setning) {
        return Response.status(422).entity(new Slutt(null, setning)).build();
    }

    private static String les() {
        try (InputStream fil = OpplastingResource.class.getResourceAsStream("/fil/side/opplasting.js")) {
            if (fil == null) {
                throw new IllegalStateException("Filen fil/side/opplasting.js mangler.");
            }
            return new String(fil.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
