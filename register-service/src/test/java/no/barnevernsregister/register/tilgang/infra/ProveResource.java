package no.barnevernsregister.register.tilgang.infra;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;

/** Reads as every endpoint of the service does; there in tests only. */
@Path("/prove")
public class ProveResource {

    private static final Lesing LESING =
            new Lesing("prove", new Formaal("prøve av rammen", "ingen: bare syntetiske data"), Tilgang.ALLE);

    private final Revisjon revisjon;
    private final Innlogget innlogget;

    ProveResource(Revisjon revisjon, Innlogget innlogget) {
        this.revisjon = revisjon;
        this.innlogget = innlogget;
    }

    @GET
    @RolesAllowed(Rolle.BUFDIR_ANALYTIKER)
    public String les() throws SQLException {
        return revisjon.les(innlogget.som(Rolle.BUFDIR_ANALYTIKER), LESING, forbindelse -> {
            try (var sql = forbindelse.prepareStatement("SELECT 'hemmelig' || count(*) FROM sak");
                    ResultSet rad = sql.executeQuery()) {
                rad.next();
                return Lest.alle(rad.getString(1), 1);
            }
        });
    }

    @GET
    @Path("/strom")
    @RolesAllowed({Rolle.SSB_UTTREKK, Rolle.BUFDIR_ANALYTIKER})
    public Response strom() {
        Revisjon.Begynt begynt = revisjon.begynn(innlogget.som(Rolle.SSB_UTTREKK, Rolle.BUFDIR_ANALYTIKER), LESING);
        StreamingOutput hele = ut -> skriv(begynt, ut);
        return Response.ok(hele, "text/plain").build();
    }

    private static void skriv(Revisjon.Begynt begynt, OutputStream ut) throws IOException {
        try {
            begynt.les(forbindelse -> {
                ut.write("hemmelig".getBytes(StandardCharsets.UTF_8));
                return 7;
            });
        } catch (SQLException e) {
            throw new IOException(e);
        }
    }

    @GET
    @Path("/hoyt")
    @RolesAllowed(Rolle.BUFDIR_INNSYN)
    @AuthenticationContext(Niva.HOYT)
    public String hoyt() {
        return innlogget.bruker().id();
    }

    @GET
    @Path("/kommune")
    @RolesAllowed(Rolle.RAPPORTOR)
    public String kommune() {
        return innlogget.bruker().kommuner(Rolle.RAPPORTOR).toString();
    }
}
