package no.barnevernsregister.intake.feil.infra;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.contracts.kryptering.NokkeltjenesteSvarerIkke;
import no.barnevernsregister.intake.fil.FeilPlass;
import no.barnevernsregister.intake.fil.ForStorFil;
import no.barnevernsregister.intake.fil.KanIkkeBekreftes;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.organisasjon.UgyldigOrganisasjon;
import no.barnevernsregister.intake.organisasjon.UtenKonvertering;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.KatalogSvarerIkke;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns faults into answers. No answer holds the text of an exception that we did not write. */
public class Feilmeldinger {

    private static final Logger LOGG = Logger.getLogger(Feilmeldinger.class);

    @ServerExceptionMapper
    Response ugyldig(UgyldigInnsending feil) {
        String tittel =
                feil.slag().equals("ugyldig-parameter") ? "Ugyldig parameter" : "Innsendingen kan ikke tas imot";
        return svar(400, feil.slag(), tittel, feil.getMessage());
    }

    @ServerExceptionMapper
    Response forStor(ForStorFil feil) {
        return forStor();
    }

    @ServerExceptionMapper
    Response kanIkkeBekreftes(KanIkkeBekreftes feil) {
        return svar(409, "kan-ikke-sendes", "Filen kan ikke sendes", feil.getMessage());
    }

    @ServerExceptionMapper
    Response feilPlass(FeilPlass feil) {
        return Response.fromResponse(svar(
                        409,
                        "feil-plass",
                        "Opplastingen er et annet sted",
                        "Fortsett fra byte " + feil.mottatt() + ". Tallet står også i hodet Upload-Offset."))
                .header("Upload-Offset", feil.mottatt())
                .build();
    }

    @ServerExceptionMapper
    Response utenNokler(NokkeltjenesteSvarerIkke feil) {
        LOGG.error(feil.getMessage());
        return Response.fromResponse(
                        svar(
                                503,
                                "nokkeltjenesten-svarer-ikke",
                                "Tjenesten kan ikke kryptere nå",
                                "Nøkkeltjenesten svarer ikke, og uten den tar vi ikke imot og gir ikke ut noe. Prøv igjen om litt."))
                .header("Retry-After", "30")
                .build();
    }

    @ServerExceptionMapper
    Response utenKatalog(KatalogSvarerIkke feil) {
        LOGG.errorf("The identity provider: %s", feil.getMessage());
        return svar(
                503,
                "tilgangskatalogen-svarer-ikke",
                "Roller kan ikke ses eller endres nå",
                "Katalogen over brukere svarer ikke. Ingenting er endret. Prøv igjen om litt.");
    }

    @ServerExceptionMapper
    Response ugyldigOrganisasjon(UgyldigOrganisasjon feil) {
        return svar(400, "ugyldig-organisasjon", "Feltet " + feil.felt() + " er feil", feil.setning());
    }

    @ServerExceptionMapper
    Response utenKonvertering(UtenKonvertering feil) {
        return svar(409, "uten-konvertering", "Ingen konvertering", feil.getMessage());
    }

    @ServerExceptionMapper
    Response ingenTilgang(IngenTilgang feil) {
        return svar(403, "ingen-tilgang", "Ingen tilgang", feil.getMessage());
    }

    @ServerExceptionMapper(priority = 1)
    Response ikkeInnlogget(UnauthorizedException feil) {
        return utenToken();
    }

    @ServerExceptionMapper(priority = 1)
    Response ugyldigToken(AuthenticationFailedException feil) {
        return utenToken();
    }

    @ServerExceptionMapper(priority = 1)
    Response forbudt(ForbiddenException feil) {
        return svar(403, "ingen-tilgang", "Ingen tilgang", "Du har ikke tilgang til dette.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException feil) {
        int status = feil.getResponse().getStatus();
        return switch (status) {
            case 404 ->
                svar(404, "finnes-ikke", "Finnes ikke", "Det du spør etter, finnes ikke, eller du har ikke tilgang.");
            case 405 -> svar(405, "feil-metode", "Feil metode", "Adressen kan ikke brukes slik. Se /q/openapi.");
            case 406 ->
                svar(
                        406,
                        "feil-svarformat",
                        "Svarformatet finnes ikke",
                        "Be om application/json. Rapporter finnes også som text/html og text/csv, åpne funn som text/csv"
                                + " og regelkatalogen som text/html.");
            case 413 -> forStor();
            case 415 ->
                svar(
                        415,
                        "feil-innholdstype",
                        "Innholdstypen kan ikke tas imot",
                        "Send application/xml, eller application/json med xsdVersion og xmlBody.");
            default -> svar(status, "http-" + status, "Forespørselen kan ikke behandles", null);
        };
    }

    @ServerExceptionMapper
    Response uventet(RuntimeException feil) {
        Response svar = svar(
                500,
                "intern-feil",
                "Noe gikk galt hos oss",
                "Ingenting er lagret. Prøv igjen, og oppgi sporingen hvis det skjer flere ganger.");
        LOGG.errorf(
                "%s: %s",
                ((Problem) svar.getEntity()).sporing(), feil.getClass().getName());
        return svar;
    }

    private static Response forStor() {
        return svar(
                413,
                "for-stor",
                "Innsendingen er for stor",
                "En sak kan være på høyst 10 MB, et årsuttrekk på høyst 200 MB.");
    }

    private static Response utenToken() {
        return Response.fromResponse(svar(
                        401,
                        "ikke-innlogget",
                        "Mangler gyldig token",
                        "Send et gyldig token i hodet Authorization: Bearer."))
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
