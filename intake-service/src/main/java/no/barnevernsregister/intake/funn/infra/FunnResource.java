package no.barnevernsregister.intake.funn.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.Date;
import java.util.List;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.rapport.Sprak;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.funn.ApentFunnRepository;
import no.barnevernsregister.intake.funn.ApentFunnRepository.Rad;
import no.barnevernsregister.intake.funn.ApentFunnRepository.Stand;
import no.barnevernsregister.intake.innsending.infra.Parametre;
import no.barnevernsregister.intake.svar.infra.Sprakvalg;
import no.barnevernsregister.intake.svar.infra.Svarform;
import no.barnevernsregister.intake.tilgang.Aktor;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.infra.Innlogget;
import org.jspecify.annotations.Nullable;

/** A municipality's open findings: JSON by pages, CSV whole. */
@Path("/api/v1/funn")
@Authenticated
public class FunnResource {

    private static final int SIDE = 100;
    private static final int BUNKE = 1_000;

    private final ApentFunnRepository apne;
    private final Innlogget innlogget;

    FunnResource(ApentFunnRepository apne, Innlogget innlogget) {
        this.apne = apne;
        this.innlogget = innlogget;
    }

    @GET
    @Produces({"application/json", "text/csv"})
    public Response liste(
            @QueryParam("kommune") @Nullable String kommune,
            @QueryParam("alvorlighet") @Nullable String alvorlighet,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("format") @Nullable String format,
            @QueryParam("lang") @Nullable String lang,
            @Context Request anrop,
            @Context HttpHeaders hoder) {
        Kommunenummer nummer = Parametre.tolk("kommune", kommune == null ? "" : kommune, Kommunenummer::new);
        krevTilgang(nummer);
        Alvorlighet grad =
                alvorlighet == null ? null : Parametre.tolk("alvorlighet", alvorlighet, Alvorlighet::valueOf);
        long etter = cursor == null ? 0 : Parametre.tolk("cursor", cursor, Long::parseLong);
        Svarform form = Svarform.velg(format, anrop, Svarform.JSON, Svarform.CSV);
        // Before the list, so that the list is at least as fresh as it says.
        Stand stand = apne.stand(nummer);
        Response.ResponseBuilder svar = form == Svarform.CSV
                ? csv(nummer, grad, Sprakvalg.velg(lang, hoder))
                : Response.ok(side(nummer, grad, etter, stand), form.type());
        stand.oppdatert().ifPresent(tid -> svar.lastModified(Date.from(tid)));
        if (!stand.komplett()) {
            svar.header("Retry-After", 2);
        }
        return svar.header("Cache-Control", "no-store")
                .header(HttpHeaders.VARY, "Accept, Accept-Language")
                .build();
    }

    /** Cases' findings are for the case system itself; people see them when they are logged in at level high. */
    private void krevTilgang(Kommunenummer kommune) {
        Aktor aktor = innlogget.aktor();
        if (!(aktor instanceof Aktor.Fagsystem)) {
            throw new IngenTilgang("Åpne funn hentes av et fagsystem med token fra Maskinporten.");
        }
        if (!aktor.kanSe(kommune)) {
            throw new IngenTilgang("Du har ikke tilgang til funn fra kommune " + kommune + ".");
        }
    }

    private ApentFunnJson.Side side(Kommunenummer kommune, @Nullable Alvorlighet grad, long etter, Stand stand) {
        List<Rad> rader = apne.liste(kommune, grad, etter, SIDE);
        return new ApentFunnJson.Side(
                kommune,
                stand.oppdatert().orElse(null),
                stand.komplett(),
                rader.stream().map(ApentFunnJson::av).toList(),
                rader.size() < SIDE ? null : Long.toString(rader.getLast().nummer()));
    }

    private Response.ResponseBuilder csv(Kommunenummer kommune, @Nullable Alvorlighet grad, Sprak sprak) {
        StreamingOutput hele = strom -> {
            Writer ut = new OutputStreamWriter(strom, UTF_8);
            ut.append(ApentFunnCsv.hode(sprak));
            long etter = 0;
            List<Rad> rader;
            do {
                rader = apne.liste(kommune, grad, etter, BUNKE);
                for (Rad rad : rader) {
                    ut.append(ApentFunnCsv.rad(rad, sprak));
                    etter = rad.nummer();
                }
            } while (rader.size() == BUNKE);
            ut.flush();
        };
        return Response.ok(hele, Svarform.CSV.type())
                .language(sprak.merke())
                .header("Content-Disposition", "attachment; filename=\"funn-" + kommune + ".csv\"");
    }
}
