package no.barnevernsregister.intake.fil.infra;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import no.barnevernsregister.contracts.hendelse.Provekjoring;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import no.barnevernsregister.contracts.rapport.Rapportcsv;
import no.barnevernsregister.contracts.rapport.Rapportkilde;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Filmottak;
import no.barnevernsregister.intake.fil.Flerdelt;
import no.barnevernsregister.intake.fil.ForStorFil;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.Opplastinger;
import no.barnevernsregister.intake.fil.side.Avvisning;
import no.barnevernsregister.intake.fil.side.Filerside;
import no.barnevernsregister.intake.fil.side.Filord;
import no.barnevernsregister.intake.fil.side.Filside;
import no.barnevernsregister.intake.fil.side.Funnvalg;
import no.barnevernsregister.intake.fil.side.Kvitteringsside;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.infra.Sider;
import no.barnevernsregister.intake.halvaar.infra.Skjemavern;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.innsending.InnsendingRepository;
import no.barnevernsregister.intake.innsending.Innsendingsmottak.Kvittering;
import no.barnevernsregister.intake.innsending.UgyldigInnsending;
import org.jspecify.annotations.Nullable;

/** The pages of yearly extracts: upload, findings, sending, receipt. All of it works without a script. */
@Path("/filer")
@Authenticated
public class FilsideResource {

    private static final int FLEST_FILER = 20;

    private final Filinngang inngang;
    private final Sider sider;
    private final Skjemavern vern;
    private final FilRepository filer;
    private final Filmottak mottak;
    private final Opplastinger opplastinger;
    private final InnsendingRepository innsendinger;

    FilsideResource(
            Filinngang inngang,
            Sider sider,
            Skjemavern vern,
            FilRepository filer,
            Filmottak mottak,
            Opplastinger opplastinger,
            InnsendingRepository innsendinger) {
        this.inngang = inngang;
        this.sider = sider;
        this.vern = vern;
        this.filer = filer;
        this.mottak = mottak;
        this.opplastinger = opplastinger;
        this.innsendinger = innsendinger;
    }

    @GET
    public Response liste(
            @QueryParam("enhet") @DefaultValue("") String enhet, @QueryParam("aar") @DefaultValue("0") int aar) {
        Bruker bruker = inngang.bruker();
        return liste(200, bruker, inngang.enhet(bruker, enhet), aar, "");
    }

    private Response liste(int status, Bruker bruker, Enhet enhet, int aar, String feil) {
        String region = Filord.region(enhet);
        return sider.side(
                        status,
                        Filerside.skriv(
                                sider.ramme(bruker),
                                new Filerside.Innhold(
                                        bruker,
                                        inngang.enheter(bruker),
                                        enhet,
                                        aar == 0 ? inngang.iDag().getYear() - 1 : aar,
                                        inngang.iDag(),
                                        opplastinger.underveis(region),
                                        filer.siste(region, FLEST_FILER),
                                        feil)))
                .build();
    }

    /** The whole file in one, as a browser without a script sends it. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Blocking
    public Response lastOpp(InputStream innhold, @HeaderParam(HttpHeaders.CONTENT_TYPE) String innholdstype)
            throws IOException {
        Bruker bruker = inngang.bruker();
        Flerdelt skjema = Flerdelt.les(innhold, innholdstype, "fil");
        vern.krev(bruker, skjema.felt("merke"));
        Enhet enhet = inngang.enhet(bruker, skjema.felt("enhet"));
        Sideramme ramme = sider.ramme(bruker);
        try {
            Kvittering kvittering = mottak.motta(
                    Filinngang.opplaster(bruker),
                    inngang.avsender(enhet),
                    inngang.uttrekk(enhet, skjema.felt("aar")),
                    Provekjoring.NEI,
                    skjema.fil());
            return sider.videre(
                    "/filer/" + kvittering.innsending().id() + (kvittering.gjentatt() ? "?gjentatt=1" : ""));
        } catch (UgyldigInnsending e) {
            return liste(400, bruker, enhet, 0, Avvisning.av(ramme, e));
        } catch (ForStorFil e) {
            return liste(413, bruker, enhet, 0, Avvisning.forStor(ramme));
        }
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}")
    public Response vis(
            @PathParam("id") String id,
            @QueryParam("alvorlighet") @DefaultValue("") String alvorlighet,
            @QueryParam("regel") @DefaultValue("") String regel,
            @QueryParam("sak") @DefaultValue("") String sak,
            @QueryParam("alle") @Nullable String alle,
            @QueryParam("gjentatt") @Nullable String gjentatt) {
        Bruker bruker = inngang.bruker();
        Mottattfil fil = inngang.fil(bruker, id);
        Sideramme ramme = sider.ramme(bruker);
        String beskjed = gjentatt == null
                ? ""
                : ramme.ord(
                        "Den samme filen er lastet opp før. Dette er kvitteringen fra den gangen.",
                        "Den same fila er lasta opp før. Dette er kvitteringa frå den gongen.");
        return sider.side(Filside.skriv(
                ramme,
                new Filside.Innhold(fil, rapport(fil), new Funnvalg(alvorlighet, regel, sak), alle != null, beskjed)));
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/funn.csv")
    public Response csv(
            @PathParam("id") String id,
            @QueryParam("alvorlighet") @DefaultValue("") String alvorlighet,
            @QueryParam("regel") @DefaultValue("") String regel,
            @QueryParam("sak") @DefaultValue("") String sak) {
        Bruker bruker = inngang.bruker();
        Mottattfil fil = inngang.fil(bruker, id);
        var ut = new StringBuilder();
        try (var csv = new Rapportcsv(ut, sider.ramme(bruker).sprak())) {
            rapport(fil)
                    .ifPresent(en -> csv.skriv(
                            Rapportkilde.fil(fil.innsending().id().toString()),
                            new Valideringsrapport(
                                    en.alvorlighet(),
                                    new Funnvalg(alvorlighet, regel, sak).av(en.funn()),
                                    en.regelsett(),
                                    en.xsdVersjon(),
                                    en.lagret(),
                                    en.hode())));
        }
        return Response.ok(ut.toString(), "text/csv;charset=utf-8")
                .header("Cache-Control", "no-store")
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"funn-" + fil.innsending().id() + ".csv\"")
                .build();
    }

    @GET
    @Path("/{id: [0-9a-f-]{36}}/kvittering")
    public Response kvittering(@PathParam("id") String id) {
        Bruker bruker = inngang.bruker();
        Mottattfil fil = inngang.fil(bruker, id);
        return sider.side(Kvitteringsside.skriv(sider.ramme(bruker), fil, rapport(fil)));
    }

    @POST
    @Path("/{id: [0-9a-f-]{36}}/send")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response send(@PathParam("id") String id, MultivaluedMap<String, String> skjema) {
        Bruker bruker = inngang.bruker();
        vern.krev(bruker, skjema);
        Mottattfil fil = inngang.fil(bruker, id);
        mottak.bekreft(fil.innsending(), rapport(fil));
        return sider.videre("/filer/" + fil.innsending().id());
    }

    private Optional<Valideringsrapport> rapport(Mottattfil fil) {
        return innsendinger.rapport(fil.innsending().id());
    }
}
