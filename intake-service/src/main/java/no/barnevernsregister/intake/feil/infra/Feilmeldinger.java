package no.barnevernsregister.intake.feil.infra;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import no.barnevernsregister.contracts.feil.Problem;
import no.barnevernsregister.contracts.kryptering.NokkeltjenesteSvarerIkke;
import no.barnevernsregister.intake.feil.Feiltype;
import no.barnevernsregister.intake.fil.FeilPlass;
import no.barnevernsregister.intake.fil.ForStorFil;
import no.barnevernsregister.intake.fil.KanIkkeBekreftes;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import no.barnevernsregister.intake.organisasjon.UgyldigOrganisasjon;
import no.barnevernsregister.intake.organisasjon.UtenKonvertering;
import no.barnevernsregister.intake.tilgang.ForMange;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.KatalogSvarerIkke;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.jspecify.annotations.Nullable;

/** The one place that turns faults into answers. No answer holds the text of an exception that we did not write. */
public class Feilmeldinger {

    private static final Logger LOGG = Logger.getLogger(Feilmeldinger.class);

    private final HttpHeaders hoder;

    Feilmeldinger(HttpHeaders hoder) {
        this.hoder = hoder;
    }

    @ServerExceptionMapper
    Response ugyldig(UgyldigInnsending feil) {
        return svar(feil.type(), feil.getMessage());
    }

    @ServerExceptionMapper
    Response forStor(ForStorFil feil) {
        return svar(Feiltype.FOR_STOR);
    }

    @ServerExceptionMapper
    Response kanIkkeBekreftes(KanIkkeBekreftes feil) {
        return svar(Feiltype.KAN_IKKE_SENDES, feil.getMessage());
    }

    @ServerExceptionMapper
    Response feilPlass(FeilPlass feil) {
        return med(
                svar(
                        Feiltype.FEIL_PLASS,
                        "Fortsett fra byte " + feil.mottatt() + ". Tallet står også i hodet Upload-Offset."),
                "Upload-Offset",
                feil.mottatt());
    }

    @ServerExceptionMapper
    Response utenNokler(NokkeltjenesteSvarerIkke feil) {
        LOGG.error(feil.getMessage());
        return med(
                svar(
                        Feiltype.NOKKELTJENESTEN_SVARER_IKKE,
                        "Nøkkeltjenesten svarer ikke, og uten den tar vi ikke imot og gir ikke ut noe. Prøv igjen om litt."),
                HttpHeaders.RETRY_AFTER,
                30);
    }

    @ServerExceptionMapper
    Response forMange(ForMange feil) {
        return med(svar(Feiltype.FOR_MANGE, feil.getMessage()), HttpHeaders.RETRY_AFTER, feil.vent());
    }

    @ServerExceptionMapper
    Response utenKatalog(KatalogSvarerIkke feil) {
        LOGG.errorf("The identity provider: %s", feil.getMessage());
        return svar(
                Feiltype.TILGANGSKATALOGEN_SVARER_IKKE,
                "Katalogen over brukere svarer ikke. Ingenting er endret. Prøv igjen om litt.");
    }

    @ServerExceptionMapper
    Response ugyldigOrganisasjon(UgyldigOrganisasjon feil) {
        return svar(400, Feiltype.UGYLDIG_ORGANISASJON, "Feltet " + feil.felt() + " er feil", feil.setning());
    }

    @ServerExceptionMapper
    Response utenKonvertering(UtenKonvertering feil) {
        return svar(Feiltype.UTEN_KONVERTERING, feil.getMessage());
    }

    @ServerExceptionMapper
    Response ingenTilgang(IngenTilgang feil) {
        return svar(Feiltype.INGEN_TILGANG, feil.getMessage());
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
        return svar(Feiltype.INGEN_TILGANG, "Du har ikke tilgang til dette.");
    }

    @ServerExceptionMapper
    Response http(WebApplicationException feil) {
        int status = feil.getResponse().getStatus();
        return switch (status) {
            case 404 -> svar(Feiltype.FINNES_IKKE, "Det du spør etter, finnes ikke, eller du har ikke tilgang.");
            case 405 -> svar(Feiltype.FEIL_METODE, "Adressen kan ikke brukes slik. Se /q/openapi.");
            case 406 ->
                svar(
                        Feiltype.FEIL_SVARFORMAT,
                        "Be om application/json. Rapporter finnes også som text/html og text/csv, åpne funn som text/csv"
                                + " og regelkatalogen som text/html.");
            case 413 -> svar(Feiltype.FOR_STOR);
            case 415 ->
                svar(
                        Feiltype.FEIL_INNHOLDSTYPE,
                        "Send application/xml, eller application/json med xsdVersion og xmlBody.");
            default ->
                svar(status, Feiltype.ANNEN_FEIL, Feiltype.ANNEN_FEIL.tittel().nb(), null);
        };
    }

    @ServerExceptionMapper
    Response uventet(RuntimeException feil) {
        Response svar = svar(
                Feiltype.INTERN_FEIL,
                "Ingenting er lagret. Prøv igjen, og oppgi sporingen hvis det skjer flere ganger.");
        LOGG.errorf(
                "%s: %s",
                ((Problem) svar.getEntity()).sporing(), feil.getClass().getName());
        return svar;
    }

    private Response utenToken() {
        return med(
                svar(Feiltype.IKKE_INNLOGGET, "Send et gyldig token i hodet Authorization: Bearer."),
                HttpHeaders.WWW_AUTHENTICATE,
                "Bearer");
    }

    private static Response med(Response svar, String hode, Object verdi) {
        return Response.fromResponse(svar).header(hode, verdi).build();
    }

    private Response svar(Feiltype type) {
        return svar(type, type.hva().nb());
    }

    private Response svar(Feiltype type, @Nullable String detalj) {
        return svar(type.status(), type, type.tittel().nb(), detalj);
    }

    private Response svar(int status, Feiltype type, String tittel, @Nullable String detalj) {
        String sporing = Sporing.av(hoder.getHeaderString("traceparent"));
        // The kind alone: what a sender wrote stays out of logs.
        LOGG.infof("%s: %d %s", sporing, status, type.slag());
        return Response.status(status)
                .type(Problem.INNHOLDSTYPE)
                .entity(Problem.av(status, type.slag(), tittel, detalj, sporing))
                .build();
    }
}
