package no.barnevernsregister.publishing.tabell.infra;

import com.fasterxml.jackson.databind.JsonNode;
import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Onske;
import no.barnevernsregister.publishing.tabell.Parametre;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import org.jspecify.annotations.Nullable;

/** The figures of a table. */
@Path("/api/v2/tables/{id}/data")
public class DataResource {

    /** A new release is seen by everybody within a minute. */
    static final String VARIGHET = "public, max-age=60";

    private static final int LENGSTE_KJENTE = 500;
    private static final long FLEST_VERDIER = 200_000;

    private record Sporsmal(String utgivelse, String tabell, String sporring) {}

    private final Publisert publisert;
    private final Datasvar datasvar;
    private final Grenser grenser;
    private final Lager<Sporsmal, Bestilling> kjente = new Lager<>(FLEST_VERDIER, Bestilling::vekt);

    DataResource(Publisert publisert, Datasvar datasvar, Grenser grenser) {
        this.publisert = publisert;
        this.datasvar = datasvar;
        this.grenser = grenser;
    }

    @GET
    public Response hent(@PathParam("id") String id, @Context HttpServerRequest kall, @Context HttpHeaders hode) {
        String sporring = kall.query() == null ? "" : kall.query();
        Publisert.Hode utgivelse = utgivelse(id);
        // The same words mean the same as long as the release is out.
        Bestilling bestilling = sporring.length() > LENGSTE_KJENTE
                ? les(utgivelse, id, sporring)
                : kjente.hent(new Sporsmal(utgivelse.id(), id, sporring), () -> les(utgivelse, id, sporring));
        return datasvar.svar(bestilling, hode, VARIGHET);
    }

    private Bestilling les(Publisert.Hode utgivelse, String id, String sporring) {
        Parametre parametre = Parametre.les(sporring);
        return bestilling(utgivelse, id, parametre, Onske.les(parametre));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    public Response velg(
            @PathParam("id") String id,
            @Context HttpServerRequest kall,
            @Context HttpHeaders hode,
            @Nullable String tekst) {
        JsonNode kropp = Kropp.les(tekst);
        return datasvar.svar(
                bestilling(utgivelse(id), id, Parametre.les(kall.query()), Kropp.onske(kropp)), hode, VARIGHET);
    }

    private Bestilling bestilling(Publisert.Hode utgivelse, String id, Parametre parametre, Onske onske) {
        return Bestilling.av(
                utgivelse,
                Tabell.finn(id).orElseThrow(() -> UgyldigUtvalg.ukjentTabell(id)),
                parametre.sprak(),
                onske,
                parametre.en("outputFormat"),
                parametre.liste("outputFormatParams"),
                grenser.celler());
    }

    private Publisert.Hode utgivelse(String id) {
        return publisert.hode().orElseThrow(() -> UgyldigUtvalg.ukjentTabell(id));
    }
}
