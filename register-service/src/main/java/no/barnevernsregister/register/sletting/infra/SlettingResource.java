package no.barnevernsregister.register.sletting.infra;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.infra.Revisjon;
import no.barnevernsregister.register.sletting.Prov;
import no.barnevernsregister.register.sletting.Slettegrunn;
import no.barnevernsregister.register.sletting.Sletting;
import no.barnevernsregister.register.sletting.UkjentPerson;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Innlogget;
import no.barnevernsregister.register.tilgang.infra.Niva;
import org.jspecify.annotations.Nullable;

/** Orders that a person is erased, and has it proved. The number comes in the body alone; nothing about the person is given. */
@Path("/api/v1/slettinger")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Rolle.BUFDIR_ADMINISTRATOR)
@AuthenticationContext(Niva.HOYT)
public class SlettingResource {

    private final Personsletting sletting;
    private final Restesok restesok;
    private final Revisjon revisjon;
    private final Innlogget innlogget;

    SlettingResource(Personsletting sletting, Restesok restesok, Revisjon revisjon, Innlogget innlogget) {
        this.sletting = sletting;
        this.restesok = restesok;
        this.revisjon = revisjon;
        this.innlogget = innlogget;
    }

    /**
     * Whom, why and on what legal basis.
     *
     * @param slag {@code fnr} or {@code duf} with nummer; {@code sak} with rapporterendeOrg and sakId for a child without one
     */
    public record Bestilling(
            @Nullable String slag,
            @Nullable String nummer,
            @Nullable String rapporterendeOrg,
            @Nullable String sakId,
            @Nullable String formaal,
            @Nullable String hjemmel) {
        @Override
        public String toString() {
            return "Bestilling[skjult]";
        }
    }

    @POST
    public Sletting slett(@Nullable Bestilling bestilling) throws SQLException {
        Bestilling inn = krev(bestilling);
        var formaal = Formaal.av(inn.formaal(), inn.hjemmel());
        Hvem hvem = innlogget.som(Rolle.BUFDIR_ADMINISTRATOR);
        revisjon.begynn(hvem, new Lesing("sletting", formaal, Tilgang.ALLE));
        var grunn = new Slettegrunn(hvem.id(), formaal.tekst(), formaal.hjemmel());
        try {
            return "sak".equals(inn.slag())
                    ? sletting.slett(org(inn), sak(inn), grunn)
                    : sletting.slett(identitet(inn), grunn);
        } catch (UkjentPerson e) {
            throw new UgyldigForesporsel(String.valueOf(e.getMessage()));
        }
    }

    /** Looks for what is left after an order; the number is needed to look for the number itself. */
    @POST
    @Path("/{id}/prov")
    public Prov prov(@PathParam("id") String id, @Nullable Bestilling bestilling) throws SQLException {
        Bestilling inn = krev(bestilling);
        Hvem hvem = innlogget.som(Rolle.BUFDIR_ADMINISTRATOR);
        revisjon.begynn(hvem, new Lesing("slettingsprov", Formaal.av(inn.formaal(), inn.hjemmel()), Tilgang.ALLE));
        try {
            return restesok.sok(
                    UUID.fromString(id), inn.nummer() == null ? Optional.empty() : Optional.of(identitet(inn)));
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("Det finnes ingen bestilling av sletting med denne iden.");
        }
    }

    private static Bestilling krev(@Nullable Bestilling bestilling) {
        if (bestilling == null) {
            throw new UgyldigForesporsel(
                    "Send slag (fnr, duf eller sak), nummer eller rapporterendeOrg og sakId, formaal og"
                            + " hjemmel som JSON. Nummeret skal aldri stå i adressen.");
        }
        return bestilling;
    }

    private static Identitet identitet(Bestilling inn) {
        String nummer = inn.nummer() == null ? "" : inn.nummer().strip();
        try {
            return "duf".equals(inn.slag()) ? Identitet.duf(nummer) : Identitet.av(new Fodselsnummer(nummer));
        } catch (IllegalArgumentException e) {
            // Written by us, and never holding the number.
            throw new UgyldigForesporsel(String.valueOf(e.getMessage()));
        }
    }

    private static Organisasjonsnummer org(Bestilling inn) {
        try {
            return new Organisasjonsnummer(String.valueOf(inn.rapporterendeOrg()));
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("rapporterendeOrg skal være et organisasjonsnummer.");
        }
    }

    private static SakId sak(Bestilling inn) {
        try {
            return new SakId(UUID.fromString(String.valueOf(inn.sakId())));
        } catch (IllegalArgumentException e) {
            throw new UgyldigForesporsel("sakId skal være en UUID.");
        }
    }
}
