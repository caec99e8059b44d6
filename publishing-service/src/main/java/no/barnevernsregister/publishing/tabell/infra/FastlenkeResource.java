package no.barnevernsregister.publishing.tabell.infra;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Locale;
import java.util.Map;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellbeskrivelse;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.tabell.Visning;
import no.barnevernsregister.publishing.tabell.infra.format.Format;
import no.barnevernsregister.publishing.tabell.infra.format.JsonStat2;
import no.barnevernsregister.publishing.tabell.infra.format.Langcsv;
import no.barnevernsregister.publishing.tabell.infra.format.Parquet;

/** Whole tables as files. The address of a file of a release always gives the same figures. */
@Path("/")
public class FastlenkeResource {

    /** Frozen, but a release can be taken back, and then its files are to be gone within the hour. */
    private static final String FAST = "public, max-age=3600";

    private static final Map<String, Format> FORMATER =
            Map.of("csv", new Langcsv(), "json", new JsonStat2(), "parquet", new Parquet());

    private final Publisert publisert;
    private final Datasvar datasvar;

    FastlenkeResource(Publisert publisert, Datasvar datasvar) {
        this.publisert = publisert;
        this.datasvar = datasvar;
    }

    @GET
    @Path("/utgivelser/{utgivelse}/tabeller/{fil}")
    public Response fil(
            @PathParam("utgivelse") String utgivelse, @PathParam("fil") String fil, @Context HttpHeaders hode) {
        Publisert.Hode den = publisert.utgivelser().stream()
                .filter(en -> en.id().equalsIgnoreCase(utgivelse))
                .findFirst()
                .orElseThrow(() -> UgyldigUtvalg.ukjentUtgivelse(utgivelse));
        Tabell tabell = tabell(fil);
        Format format = format(fil);
        return datasvar.svar(
                new Bestilling(
                        den,
                        tabell,
                        Sprak.NB,
                        Utvalg.alt(Tabellbeskrivelse.variabler(tabell, den), Map.of()),
                        format,
                        Visning.VANLIG,
                        Bestilling.merke(den.id(), tabell.id(), "alt", format.navn())),
                hode,
                FAST);
    }

    /** The newest of a table: leads on to the frozen address. */
    @GET
    @Path("/tabeller/{fil}")
    public Response nyeste(@PathParam("fil") String fil) {
        Tabell tabell = tabell(fil);
        format(fil);
        Publisert.Hode den = publisert.hode().orElseThrow(() -> UgyldigUtvalg.ukjentTabell(fil));
        return Response.temporaryRedirect(URI.create(
                        "/utgivelser/" + den.id() + "/tabeller/" + tabell.id() + fil.substring(fil.lastIndexOf('.'))))
                .header("Cache-Control", DataResource.VARIGHET)
                .build();
    }

    private static Tabell tabell(String fil) {
        int punkt = fil.lastIndexOf('.');
        String id = punkt < 0 ? fil : fil.substring(0, punkt);
        return Tabell.finn(id).orElseThrow(() -> UgyldigUtvalg.ukjentTabell(fil));
    }

    private static Format format(String fil) {
        Format format = FORMATER.get(fil.substring(fil.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
        if (format == null) {
            throw UgyldigUtvalg.ukjentTabell(fil);
        }
        return format;
    }
}
