package no.barnevernsregister.intake.halvaar.infra;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Optional;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes answers that are pages, in the written form that the person reads. */
@RequestScoped
public class Sider {

    private static final String SPRAKKAKE = "bvr_intake_sprak";
    private static final int ETT_AAR = 365 * 24 * 3600;

    private final HttpHeaders hoder;
    private final UriInfo adresse;
    private final Skjemavern vern;
    private final boolean syntetisk;

    Sider(
            HttpHeaders hoder,
            UriInfo adresse,
            Skjemavern vern,
            @ConfigProperty(name = "bvr.syntetisk", defaultValue = "false") boolean syntetisk) {
        this.hoder = hoder;
        this.adresse = adresse;
        this.vern = vern;
        this.syntetisk = syntetisk;
    }

    /** The frame of a page for the person. */
    public Sideramme ramme(Bruker bruker) {
        return new Sideramme(sprak(), bruker.navn(), adresse.getPath(), vern.merke(bruker), syntetisk);
    }

    /** The frame of a page for nobody in particular. */
    public Sideramme uinnlogget() {
        return new Sideramme(sprak(), "", adresse.getPath(), "", syntetisk);
    }

    public Response side(String html) {
        return side(200, html).build();
    }

    public Response.ResponseBuilder side(int status, String html) {
        Response.ResponseBuilder svar = Response.status(status)
                .type("text/html;charset=utf-8")
                .entity(html)
                .language(sprak().merke())
                .header("Cache-Control", "no-store");
        valgt().ifPresent(sprak -> svar.cookie(new NewCookie.Builder(SPRAKKAKE)
                .value(sprak.merke())
                .path("/")
                .maxAge(ETT_AAR)
                .httpOnly(true)
                .sameSite(NewCookie.SameSite.LAX)
                .build()));
        return svar;
    }

    /** Sends the browser on after a form, so that loading again does not send it again. */
    public Response videre(String sti) {
        return Response.seeOther(URI.create(sti)).build();
    }

    private Optional<Sprak> valgt() {
        @Nullable String lang = adresse.getQueryParameters().getFirst("lang");
        return lang == null ? Optional.empty() : Sprak.av(lang);
    }

    private Sprak sprak() {
        @Nullable Cookie kake = hoder.getCookies().get(SPRAKKAKE);
        return valgt().or(() -> kake == null ? Optional.empty() : Sprak.av(kake.getValue()))
                .orElseGet(() -> Sprak.forste(hoder.getAcceptableLanguages()));
    }
}
