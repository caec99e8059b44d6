package no.barnevernsregister.register.telling.infra;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.telling.Tellingsbestilling;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** Any count for any period and cut-off as CSV, with small numbers as they are. */
@Path("/api/v1/tellinger.csv")
public class TellingResource {

    private static final Lesing LESING = new Lesing(
            "telling", new Formaal("Tellinger til kontroll og analyse", "barnevernsregisterforskriften"), Tilgang.ALLE);

    private final Revisjon revisjon;
    private final Innlogget innlogget;
    private final Clock klokke;

    TellingResource(Revisjon revisjon, Innlogget innlogget, Clock klokke) {
        this.revisjon = revisjon;
        this.innlogget = innlogget;
        this.klokke = klokke;
    }

    /**
     * The cells with all their sums.
     *
     * @param tellinger ids; every count when there are none
     * @param perioder years and half-years that are over at the cut-off
     * @param kommuner numbers; the whole country when there are none
     * @param bydeler whether city districts come too
     * @param kutt an instant; now when it is left out
     */
    @GET
    @RolesAllowed(Rolle.BUFDIR_ANALYTIKER)
    @Produces("text/csv")
    public Response csv(
            @QueryParam("telling") List<String> tellinger,
            @QueryParam("periode") List<String> perioder,
            @QueryParam("kommune") List<String> kommuner,
            @QueryParam("bydeler") boolean bydeler,
            @QueryParam("kutt") @Nullable String kutt) {
        Tellingsbestilling bestilling =
                Tellingsbestilling.les(tellinger, perioder, kommuner, bydeler, kutt, klokke.instant());
        Revisjon.Begynt begynt = revisjon.begynn(innlogget.som(Rolle.BUFDIR_ANALYTIKER), LESING);
        StreamingOutput hele = ut -> skriv(begynt, bestilling, ut);
        return Response.ok(hele, "text/csv;charset=utf-8")
                .header("Cache-Control", "no-store")
                .build();
    }

    private void skriv(Revisjon.Begynt begynt, Tellingsbestilling bestilling, OutputStream ut) throws IOException {
        Writer tekst = new BufferedWriter(new OutputStreamWriter(ut, StandardCharsets.UTF_8));
        try {
            begynt.les(forbindelse -> new Tellingsfil(forbindelse, klokke).skriv(bestilling, tekst));
        } catch (SQLException e) {
            throw new IOException(e);
        }
        tekst.flush();
    }
}
