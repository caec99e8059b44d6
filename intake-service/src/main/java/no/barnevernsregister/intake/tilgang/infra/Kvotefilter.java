package no.barnevernsregister.intake.tilgang.infra;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.time.Duration;
import no.barnevernsregister.intake.tilgang.ForMange;
import no.barnevernsregister.intake.tilgang.Kvote;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Keeps each sender within its quota, and tells it how much is left in the RateLimit fields of the IETF's draft. */
@ApplicationScoped
public class Kvotefilter {

    private static final String SVAR = Kvotefilter.class.getName();

    private final Kvote kvote;
    private final Innlogget innlogget;

    Kvotefilter(TilgangConfig oppsett, Innlogget innlogget) {
        this.kvote = new Kvote(oppsett.kvote().storst(), oppsett.kvote().perSekund(), System::nanoTime);
        this.innlogget = innlogget;
    }

    @ServerRequestFilter
    void ta(ContainerRequestContext anrop) {
        if (!anrop.getUriInfo().getPath().startsWith("/api/")) {
            return;
        }
        innlogget.avsender().ifPresent(avsender -> {
            Kvote.Svar svar = kvote.ta(avsender);
            anrop.setProperty(SVAR, svar);
            if (!svar.gikk()) {
                throw new ForMange(sekunder(svar.vent()));
            }
        });
    }

    @ServerResponseFilter
    void fortell(ContainerRequestContext anrop, ContainerResponseContext svar) {
        if (anrop.getProperty(SVAR) instanceof Kvote.Svar igjen) {
            svar.getHeaders()
                    .putSingle(
                            "RateLimit-Policy", "\"avsender\";q=" + kvote.storst() + ";w=" + sekunder(kvote.vindu()));
            svar.getHeaders()
                    .putSingle("RateLimit", "\"avsender\";r=" + igjen.igjen() + ";t=" + sekunder(igjen.fullOm()));
        }
    }

    /** Rounded up: whoever waits that long finds what was promised. */
    private static long sekunder(Duration tid) {
        return tid.plusNanos(999_999_999).toSeconds();
    }
}
