package no.barnevernsregister.publishing.feil.infra;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.publishing.nokkeltall.Sprak;
import no.barnevernsregister.publishing.tabell.UgyldigUtvalg;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns faults into answers. */
public class Feilmeldinger {

    private static final Logger LOGG = Logger.getLogger(Feilmeldinger.class);

    @ServerExceptionMapper
    Response konflikt(Konflikt feil) {
        return svar(409, "konflikt", "Kan ikke gjøres nå", feil.getMessage());
    }

    @ServerExceptionMapper
    Response utvalg(UgyldigUtvalg feil, ContainerRequestContext sporsmal) {
        String onsket = sporsmal.getUriInfo().getQueryParameters().entrySet().stream()
                .filter(en -> en.getKey().equalsIgnoreCase("lang"))
                .map(en -> en.getValue().getFirst())
                .findFirst()
                .orElse("");
        Sprak sprak = Sprak.av(onsket);
        return Response.fromResponse(svar(feil.status(), feil.slag(), feil.tittel(), feil.setning(sprak)))
                .header("Content-Language", sprak.kode())
                .build();
    }

    @ServerExceptionMapper(priority = 1)
    Response ikkeInnlogget(UnauthorizedException feil) {
        return svar(401, "ikke-innlogget", "Mangler gyldig token", "Logg inn, eller send et gyldig token.");
    }

    @ServerExceptionMapper(priority = 1)
    Response ugyldigToken(AuthenticationFailedException feil) {
        return svar(401, "ikke-innlogget", "Mangler gyldig token", "Logg inn, eller send et gyldig token.");
    }

    @ServerExceptionMapper
    Response ugyldig(BadRequestException feil) {
        return svar(400, "ugyldig", "Forespørselen kan ikke behandles", feil.getMessage());
    }

    @ServerExceptionMapper
    Response http(WebApplicationException feil) {
        int status = feil.getResponse().getStatus();
        return switch (status) {
            case 403 -> svar(403, "ingen-tilgang", "Ingen tilgang", "Du har ikke tilgang til dette.");
            case 404 -> svar(404, "finnes-ikke", "Finnes ikke", "Det du spør etter, finnes ikke.");
            case 405 -> svar(405, "feil-metode", "Feil metode", "Adressen kan ikke brukes slik. Se /q/openapi.");
            case 406 -> svar(406, "feil-svarformat", "Svarformatet finnes ikke", "Se /q/openapi.");
            case 413 -> svar(413, "for-stort", "Innholdet er for stort", "Innholdet kan være høyst 10 MB.");
            default -> svar(status, "http-" + status, "Forespørselen kan ikke behandles", null);
        };
    }

    @ServerExceptionMapper
    Response uventet(Exception feil) {
        Response svar = svar(
                500,
                "intern-feil",
                "Noe gikk galt hos oss",
                "Prøv igjen om litt, og oppgi sporingen hvis det skjer flere ganger.");
        LOGG.errorf(feil, "Uventet feil, sporing %s", ((Problem) svar.getEntity()).sporing());
        return svar;
    }

    private static Response svar(int status, String slag, String tittel, @Nullable String detalj) {
        return Response.status(status)
                .type(Problem.INNHOLDSTYPE)
                .entity(Problem.av(status, slag, tittel, detalj))
                .build();
    }
}
