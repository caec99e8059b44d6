package no.barnevernsregister.register.innsyn.infra;

import io.quarkus.oidc.AuthenticationContext;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.sql.SQLException;
import no.barnevernsregister.contracts.identitet.Fodselsnummer;
import no.barnevernsregister.contracts.rapport.Ramme;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.rapport.Stil;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.innsyn.Innsynsside;
import no.barnevernsregister.register.innsyn.Innsynssvar;
import no.barnevernsregister.register.revisjon.Formaal;
import no.barnevernsregister.register.tilgang.Rolle;
import no.barnevernsregister.register.tilgang.infra.Innlogget;
import no.barnevernsregister.register.tilgang.infra.Niva;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Insight for a registered person (GDPR article 15), as JSON and as a page to print. The number comes in the body alone. */
@Path("/api/v1/innsyn")
@Consumes(MediaType.APPLICATION_JSON)
public class InnsynResource {

    private final Innsyn innsyn;
    private final Innlogget innlogget;
    private final boolean syntetisk;

    InnsynResource(
            Innsyn innsyn,
            Innlogget innlogget,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.innsyn = innsyn;
        this.innlogget = innlogget;
        this.syntetisk = syntetisk;
    }

    /**
     * A request for insight.
     *
     * @param slag {@code fnr} for a national number or D-number, {@code duf} for one of the immigration register
     */
    public record Krav(
            @Nullable String slag,
            @Nullable String nummer,
            @Nullable String formaal,
            @Nullable String hjemmel) {
        @Override
        public String toString() {
            return "Krav[skjult]";
        }
    }

    @POST
    @RolesAllowed(Rolle.BUFDIR_INNSYN)
    @AuthenticationContext(Niva.HOYT)
    @Produces(MediaType.APPLICATION_JSON)
    public Response json(@Nullable Krav krav) throws SQLException {
        return Response.ok(les(krav)).header("Cache-Control", "no-store").build();
    }

    @POST
    @RolesAllowed(Rolle.BUFDIR_INNSYN)
    @AuthenticationContext(Niva.HOYT)
    @Produces(MediaType.TEXT_HTML)
    public Response side(@Nullable Krav krav, @QueryParam("lang") @Nullable String lang, @Context HttpHeaders hoder)
            throws SQLException {
        Sprak sprak = lang == null
                ? Sprak.forste(hoder.getAcceptableLanguages())
                : Sprak.av(lang).orElseThrow(() -> new UgyldigForesporsel("lang kan være nb eller nn."));
        StringBuilder side = new StringBuilder();
        Innsynsside.skriv(side, new Ramme(sprak, new Stil.Innebygd(), null, syntetisk), les(krav));
        return Response.ok(side.toString(), "text/html;charset=utf-8")
                .language(sprak.merke())
                .header("Cache-Control", "no-store")
                .build();
    }

    private Innsynssvar les(@Nullable Krav krav) throws SQLException {
        if (krav == null || krav.nummer() == null) {
            throw new UgyldigForesporsel(
                    "Send slag (fnr eller duf), nummer, formaal og hjemmel som JSON. Nummeret skal aldri stå i adressen.");
        }
        return innsyn.om(
                identitet(krav.slag(), krav.nummer().strip()),
                innlogget.som(Rolle.BUFDIR_INNSYN),
                Formaal.av(krav.formaal(), krav.hjemmel()));
    }

    private static Identitet identitet(@Nullable String slag, String nummer) {
        try {
            return "duf".equals(slag) ? Identitet.duf(nummer) : Identitet.av(new Fodselsnummer(nummer));
        } catch (IllegalArgumentException e) {
            // Written by us, and never holding the number.
            throw new UgyldigForesporsel(String.valueOf(e.getMessage())
                    + " Barn uten nummer slås ikke opp her: en sak alene er ingen person.");
        }
    }
}
