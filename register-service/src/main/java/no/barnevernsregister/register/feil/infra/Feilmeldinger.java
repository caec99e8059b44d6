package no.barnevernsregister.register.feil.infra;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.register.feil.Konflikt;
import no.barnevernsregister.register.feil.UgyldigForesporsel;
import no.barnevernsregister.register.revisjon.RevisjonSvikter;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns faults into answers. No answer holds the text of an exception that we did not write. */
public class Feilmeldinger {

    private static final Logger LOGG = Logger.getLogger(Feilmeldinger.class);
    private static final String ACR = "acr_values";

    @ServerExceptionMapper
    Response ugyldig(UgyldigForesporsel feil) {
        return svar(400, "ugyldig", "Forespørselen kan ikke behandles", feil.getMessage());
    }

    @ServerExceptionMapper
    Response konflikt(Konflikt feil) {
        return svar(409, "konflikt", "Kan ikke gjøres nå", feil.getMessage());
    }

    @ServerExceptionMapper
    Response utenLogg(RevisjonSvikter feil) {
        LOGG.error(feil.getMessage());
        return svar(
                503,
                "logg-svikter",
                "Ingenting kan utleveres nå",
                "Oppslaget kunne ikke loggføres, og uten loggføring gir vi ikke ut noe. Prøv igjen om litt.");
    }

    @ServerExceptionMapper(priority = 1)
    Response ikkeInnlogget(UnauthorizedException feil) {
        return utenToken();
    }

    @ServerExceptionMapper(priority = 1)
    Response ugyldigToken(AuthenticationFailedException feil) {
        return feil.getAttribute(ACR) instanceof String niva ? forLavtNiva(niva) : utenToken();
    }

    @ServerExceptionMapper(priority = 1)
    Response forbudt(ForbiddenException feil) {
        return svar(403, "ingen-tilgang", "Ingen tilgang", "Rollen din gir ikke tilgang til dette.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException feil) {
        int status = feil.getResponse().getStatus();
        return switch (status) {
            case 400 ->
                svar(
                        400,
                        "ugyldig",
                        "Forespørselen kan ikke behandles",
                        "Innholdet kan ikke leses som JSON med de feltene som /q/openapi beskriver.");
            case 404 ->
                svar(404, "finnes-ikke", "Finnes ikke", "Det du spør etter, finnes ikke, eller du har ikke tilgang.");
            case 405 -> svar(405, "feil-metode", "Feil metode", "Adressen kan ikke brukes slik. Se /q/openapi.");
            case 406 -> svar(406, "feil-svarformat", "Svarformatet finnes ikke", "Se /q/openapi.");
            case 413 -> svar(413, "for-stor", "Forespørselen er for stor", "Den kan være på høyst 1 MB.");
            case 415 -> svar(415, "feil-innholdstype", "Innholdstypen kan ikke tas imot", "Send application/json.");
            default -> svar(status, "http-" + status, "Forespørselen kan ikke behandles", null);
        };
    }

    @ServerExceptionMapper
    Response uventet(Exception feil) {
        Response svar = svar(
                500,
                "intern-feil",
                "Noe gikk galt hos oss",
                "Prøv igjen, og oppgi sporingen hvis det skjer flere ganger.");
        LOGG.errorf(
                "%s: %s",
                ((Problem) svar.getEntity()).sporing(), feil.getClass().getName());
        return svar;
    }

    /** As RFC 9470 has it: log in again at this level. */
    private static Response forLavtNiva(String niva) {
        return Response.fromResponse(svar(
                        401,
                        "for-lavt-niva",
                        "Innloggingen er på for lavt nivå",
                        "Opplysninger om enkeltpersoner krever innlogging på høyt nivå i ID-porten."))
                .header(
                        "WWW-Authenticate",
                        "Bearer error=\"insufficient_user_authentication\", acr_values=\"" + niva + "\"")
                .build();
    }

    private static Response utenToken() {
        return Response.fromResponse(svar(
                        401,
                        "ikke-innlogget",
                        "Mangler gyldig token",
                        "Send et gyldig token for register-service i hodet Authorization: Bearer."))
                .header("WWW-Authenticate", "Bearer")
                .build();
    }

    private static Response svar(int status, String slag, String tittel, @Nullable String detalj) {
        return Response.status(status)
                .type(Problem.INNHOLDSTYPE)
                .entity(Problem.av(status, slag, tittel, detalj))
                .build();
    }
}
