package no.barnevernsregister.intake.halvaar.infra;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjon;
import no.barnevernsregister.intake.halvaar.definisjon.Definisjoner;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Landsside;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Fylkessum;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Sammenheng;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;
import no.barnevernsregister.intake.halvaar.skjema.Utfall;
import no.barnevernsregister.intake.halvaar.skjema.Utfylling;
import no.barnevernsregister.intake.tilgang.IngenTilgang;

/** Bufdir's overview, receipt, reminders and export. */
@Path("/halvaar/{halvaar: [0-9]{4}H[12]}")
public class BufdirResource {

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Fant fant;
    private final Oversikt oversikt;
    private final Frister frister;
    private final Rapportering rapportering;
    private final Definisjoner definisjoner;
    private final Paaminnelser paaminnelser;

    BufdirResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Fant fant,
            Oversikt oversikt,
            Frister frister,
            Rapportering rapportering,
            Definisjoner definisjoner,
            Paaminnelser paaminnelser) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.fant = fant;
        this.oversikt = oversikt;
        this.frister = frister;
        this.rapportering = rapportering;
        this.definisjoner = definisjoner;
        this.paaminnelser = paaminnelser;
    }

    @GET
    @Path("/bufdir")
    public Response vis(@PathParam("halvaar") String adresse) {
        return side(bruker(), fant.halvaar(adresse), List.of());
    }

    @POST
    @Path("/bufdir/motta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response motta(@PathParam("halvaar") String adresse, MultivaluedMap<String, String> skjema) {
        Bruker bruker = administrator(skjema);
        Halvaar halvaar = fant.halvaar(adresse);
        long mottatt = linjer(halvaar).stream()
                .filter(en -> en.i(Tilstand.Godkjent.class))
                .flatMap(en -> en.skjema().stream())
                .filter(en -> rapportering.motta(en, bruker) instanceof Utfall.Gjort)
                .count();
        Sideramme ramme = sider.ramme(bruker);
        return side(
                bruker,
                halvaar,
                List.of(
                        mottatt == 1
                                ? ramme.ord("1 rapport er mottatt.", "1 rapport er motteken.")
                                : mottatt + ramme.ord(" rapporter er mottatt.", " rapportar er mottekne.")));
    }

    @POST
    @Path("/bufdir/paaminn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response paaminn(@PathParam("halvaar") String adresse, MultivaluedMap<String, String> skjema) {
        Bruker bruker = administrator(skjema);
        Halvaar halvaar = fant.halvaar(adresse);
        int antall = paaminnelser.send(bruker, linjer(halvaar), halvaar);
        Sideramme ramme = sider.ramme(bruker);
        return side(bruker, halvaar, List.of(antall + ramme.ord(" påminnelser er på vei.", " påminningar er på veg.")));
    }

    @GET
    @Path("/eksport.csv")
    public Response csv(@PathParam("halvaar") String adresse) {
        bruker();
        Halvaar halvaar = fant.halvaar(adresse);
        return Response.ok(Eksport.csv(definisjoner.forRunde(halvaar), linjer(halvaar)), "text/csv;charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"halvaar-" + halvaar + ".csv\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/eksport.xlsx")
    public Response xlsx(@PathParam("halvaar") String adresse) {
        bruker();
        Halvaar halvaar = fant.halvaar(adresse);
        Definisjon definisjon = definisjoner.forRunde(halvaar);
        List<Statuslinje> linjer = linjer(halvaar);
        return Response.ok(
                        Eksport.xlsx(definisjon, linjer, summer(definisjon, linjer)),
                        "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .header("Content-Disposition", "attachment; filename=\"halvaar-" + halvaar + ".xlsx\"")
                .header("Cache-Control", "no-store")
                .build();
    }

    private Bruker bruker() {
        Bruker bruker = sidebruker.bruker();
        if (!bruker.iBufdir()) {
            throw new IngenTilgang("Denne siden er for Bufdir.");
        }
        return bruker;
    }

    private Bruker administrator(MultivaluedMap<String, String> skjema) {
        Bruker bruker = sidebruker.bruker();
        vern.krev(bruker, skjema);
        if (!bruker.kanMotta()) {
            throw new IngenTilgang("Dette gjør en administrator i Bufdir.");
        }
        return bruker;
    }

    private List<Statuslinje> linjer(Halvaar halvaar) {
        return oversikt.linjer(halvaar, _ -> true, false);
    }

    private static List<Fylkessum> summer(Definisjon definisjon, List<Statuslinje> linjer) {
        return Fylkessum.av(
                definisjon,
                linjer.stream()
                        .flatMap(en -> en.skjema().stream())
                        .filter(BufdirResource::erGodkjent)
                        .map(en -> Utfylling.av(en, definisjon, Sammenheng.INGEN))
                        .toList());
    }

    static boolean erGodkjent(Skjema skjema) {
        return skjema.tilstand() instanceof Tilstand.Godkjent || skjema.tilstand() instanceof Tilstand.Mottatt;
    }

    private Response side(Bruker bruker, Halvaar halvaar, List<String> beskjeder) {
        Definisjon definisjon = definisjoner.forRunde(halvaar);
        List<Statuslinje> linjer = linjer(halvaar);
        return sider.side(Landsside.skriv(
                sider.ramme(bruker),
                definisjon,
                linjer,
                summer(definisjon, linjer),
                new Frist(frister.forKommune(halvaar), rapportering.iDag()),
                bruker.kanMotta(),
                beskjeder));
    }
}
