package no.barnevernsregister.register.oppbevaring.infra;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.List;
import no.barnevernsregister.register.oppbevaring.Oppbevaringsregel;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Innlogget;

/** How long things are kept, and when each rule was last carried out. */
@Path("/api/v1/oppbevaring")
@Produces(MediaType.APPLICATION_JSON)
public class OppbevaringResource {

    private static final Lesing LESING = new Lesing(
            "oppbevaring",
            new Formaal("Tilsyn med oppbevaringsreglene", "personvernforordningen artikkel 5 nr. 2"),
            Tilgang.ALLE);

    private final Revisjon revisjon;
    private final Innlogget innlogget;

    OppbevaringResource(Revisjon revisjon, Innlogget innlogget) {
        this.revisjon = revisjon;
        this.innlogget = innlogget;
    }

    @GET
    @RolesAllowed(Rolle.BUFDIR_ADMINISTRATOR)
    public List<Oppbevaringsregel> regler() throws SQLException {
        return revisjon.les(innlogget.som(Rolle.BUFDIR_ADMINISTRATOR), LESING, forbindelse -> {
            List<Oppbevaringsregel> regler = Oppbevaring.regler(forbindelse);
            return Lest.ingen(regler);
        });
    }
}
