package no.barnevernsregister.intake.fil.infra;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.NotFoundException;
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
import no.barnevernsregister.intake.innsending.Innsending;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.innsending.infra.InnsendingJson;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** Yearly extracts over HTTP: upload one, and send it when it has been checked. */
@Path("/api/v1/filer/kostra15f")
@Authenticated
@Produces(MediaType.APPLICATION_JSON)
public class FilResource {

    private final Filmottak mottak;
    private final InnsendingRepository innsendinger;
    private final Innlogget innlogget;

    FilResource(Filmottak mottak, InnsendingRepository innsendinger, Innlogget innlogget) {
        this.mottak = mottak;
        this.innsendinger = innsendinger;
        this.innlogget = innlogget;
    }

    /**
     * Takes a file, at most 200 MB, as it comes. A dry run is always without regard to what was sent before.
     *
     * @param aar the reporting year
     * @param region municipality and two digits of a district
     */
    @POST
    @Consumes({MediaType.APPLICATION_XML, MediaType.TEXT_XML})
    @Blocking
    public Response lastOpp(
            InputStream fil,
            @QueryParam("aar") @Nullable String aar,
            @QueryParam("region") @Nullable String region,
            @QueryParam("provekjoring") @DefaultValue("false") String provekjoring)
            throws IOException {
        Arsuttrekk uttrekk = uttrekk(aar, region);
        var kvittering = mottak.motta(avsender(uttrekk), uttrekk, Parametre.provekjoring(provekjoring), fil);
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
