package no.barnevernsregister.register.revisjon.infra;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Kontroll;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** Whether the audit log is whole: all entries against the seals, and the seals against those outside the database. */
@Path("/api/v1/revisjon")
@Produces(MediaType.APPLICATION_JSON)
public class RevisjonResource {

    private static final Lesing LESING = new Lesing(
            "revisjonskontroll",
            new Formaal("Kontroll av at loggen er hel", "personvernforordningen artikkel 5 nr. 2"),
            Tilgang.ALLE);

    private final Revisjon revisjon;
    private final Forsegling forsegling;
    private final Innlogget innlogget;

    RevisjonResource(Revisjon revisjon, Forsegling forsegling, Innlogget innlogget) {
        this.revisjon = revisjon;
        this.forsegling = forsegling;
        this.innlogget = innlogget;
    }

    /**
     * The verdict.
     *
     * @param segl how many seals hold, or at which the first fault shows
     * @param hva what is wrong; absent when nothing is
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Svar(
            boolean hel,
            long segl,
            @Nullable Long rader,
            @Nullable Long usikret,
            @Nullable Long bortfalt,
            @Nullable String hva) {

        static Svar av(Kontroll.Dom dom) {
            return switch (dom) {
                case Kontroll.Hel hel -> new Svar(true, hel.segl(), hel.rader(), hel.usikret(), hel.bortfalt(), null);
                case Kontroll.Brudd brudd -> new Svar(false, brudd.segl(), null, null, null, brudd.hva());
            };
        }
    }

    @GET
    @Path("/kontroll")
    @RolesAllowed(Rolle.BUFDIR_ADMINISTRATOR)
    public Svar kontroll() throws SQLException {
        return revisjon.les(
                innlogget.som(Rolle.BUFDIR_ADMINISTRATOR),
                LESING,
                forbindelse -> Lest.ingen(Svar.av(forsegling.kontroller(forbindelse))));
    }
}
