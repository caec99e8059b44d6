package no.barnevernsregister.intake.fil.infra;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.HEAD;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.fil.Filmottak;
import no.barnevernsregister.intake.fil.Opplaster;
import no.barnevernsregister.intake.fil.Opplasting;
import no.barnevernsregister.intake.fil.Opplastinger;
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Innsendingsmottak.Kvittering;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.innsending.infra.InnsendingJson;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** Yearly extracts over HTTP: upload one, and send it when it has been checked. */
@Path(FilResource.STED)
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FilResource {

    static final String STED = "/api/v1/filer/kostra15f";
    private static final String BITER = "application/offset+octet-stream";

    private final Filmottak mottak;
    private final Opplastinger opplastinger;
    private final InnsendingRepository innsendinger;
    private final Innlogget innlogget;

    FilResource(Filmottak mottak, Opplastinger opplastinger, InnsendingRepository innsendinger, Innlogget innlogget) {
        this.mottak = mottak;
        this.opplastinger = opplastinger;
        this.innsendinger = innsendinger;
        this.innlogget = innlogget;
    }

    /**
     * Takes a file, at most 200 MB, as it comes. A dry run is always without regard to what was sent before. With a length
     * of the file and no body it begins an upload that may be broken off.
     *
     * @param aar the reporting year
     * @param region municipality and two digits of a district
     * @param storrelse bytes of the file, for an upload in pieces
     * @param avtrykk SHA-256 of its first 512 kB, by which the same upload is found again
     */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Blocking
    public Response lastOpp(
            InputStream fil,
            @QueryParam("aar") @Nullable String aar,
            @QueryParam("region") @Nullable String region,
            @QueryParam("provekjoring") @DefaultValue("false") String provekjoring,
            @HeaderParam("Upload-Length") @Nullable String storrelse,
            @HeaderParam("Upload-Fingerprint") @DefaultValue("") String avtrykk)
            throws IOException {
        Arsuttrekk uttrekk = uttrekk(aar, region);
        HandlerPaaVegneAv avsender = avsender(uttrekk);
        if (storrelse != null) {
            long bytes = Parametre.tolk("Upload-Length", storrelse, Long::parseLong);
            Opplasting begynt = opplastinger.start(hvem(), avsender, uttrekk, bytes, avtrykk);
            return underveis(Response.created(URI.create(STED + "/" + begynt.id())), begynt);
        }
        return kvittering(mottak.motta(hvem(), avsender, uttrekk, Parametre.provekjoring(provekjoring), fil));
    }

    /** Where an upload that broke off goes on. */
    @HEAD
    @Path("/{id}")
    public Response plass(@PathParam("id") String id) {
        return underveis(Response.ok(), egen(id));
    }

    /**
     * Takes the next piece of an upload; the piece that makes it whole is answered as a file that came in one.
     *
     * @param fra where the piece begins, in bytes
     */
    @PATCH
    @Path("/{id}")
    @Consumes(BITER)
    @Blocking
    public Response fortsett(
            InputStream innhold, @PathParam("id") String id, @HeaderParam("Upload-Offset") @DefaultValue("") String fra)
            throws IOException {
        Opplasting opplasting = egen(id);
        avsender(opplasting.uttrekk());
        Opplasting naa = opplastinger.ta(opplasting, Parametre.tolk("Upload-Offset", fra, Long::parseLong), innhold);
        return naa.hel() ? kvittering(opplastinger.fullfor(naa)) : underveis(Response.noContent(), naa);
    }

    private Opplasting egen(String id) {
        return opplastinger
                .finn(Parametre.tolk("id", id, InnsendingId::av), innlogget.hvem())
                .orElseThrow(NotFoundException::new);
    }

    /** People have their names on our pages; of a token we know the key alone. */
    private Opplaster hvem() {
        return new Opplaster(innlogget.hvem(), "");
    }

    private static Response underveis(Response.ResponseBuilder svar, Opplasting opplasting) {
        return svar.header("Upload-Offset", opplasting.mottatt())
                .header("Upload-Length", opplasting.storrelse())
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Response kvittering(Kvittering kvittering) {
        Innsending innsending = kvittering.innsending();
        return (kvittering.gjentatt() ? Response.ok() : Response.accepted())
                .location(URI.create("/api/v1/innsendinger/" + innsending.id()))
                .entity(InnsendingJson.av(innsending, Optional.empty()))
                .build();
    }

    /** Sends a checked file that has findings but no errors. */
    @POST
    @Path("/{id}/send")
    public Response send(@PathParam("id") String id) {
        Innsending fil = innsendinger
                .finn(Parametre.tolk("id", id, InnsendingId::av))
                .filter(en -> innlogget.aktor().kanSe(en.kommune()))
                .orElseThrow(NotFoundException::new);
        if (fil.arsuttrekk() != null) {
            avsender(fil.arsuttrekk());
        }
        var rapport = innsendinger.rapport(fil.id());
        mottak.bekreft(fil, rapport);
        return Response.accepted(InnsendingJson.av(fil, rapport))
                .location(URI.create("/api/v1/innsendinger/" + fil.id()))
                .build();
    }

    private HandlerPaaVegneAv avsender(Arsuttrekk uttrekk) {
        return innlogget
                .aktor()
                .somAvgiver(uttrekk.kommune())
                .orElseThrow(
                        () -> new IngenTilgang("Du kan ikke sende årsuttrekk for kommune " + uttrekk.kommune() + "."));
    }

    private static Arsuttrekk uttrekk(@Nullable String aar, @Nullable String region) {
        int tall = Parametre.tolk("aar", aar == null ? "" : aar, Integer::parseInt);
        try {
            return new Arsuttrekk(tall, region == null ? "" : region, false);
        } catch (IllegalArgumentException e) {
            throw new UgyldigInnsending("ugyldig-parameter", String.valueOf(e.getMessage()));
        }
    }
}
