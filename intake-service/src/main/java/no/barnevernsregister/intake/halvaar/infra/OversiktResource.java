package no.barnevernsregister.intake.halvaar.infra;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Embete;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.side.Embetsside;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;
import no.barnevernsregister.intake.halvaar.skjema.Utfall;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jspecify.annotations.Nullable;

/** The county governor's overview. */
@Path("/halvaar/{halvaar: [0-9]{4}H[12]}/statsforvalter")
public class OversiktResource {

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Fant fant;
    private final Oversikt oversikt;
    private final Frister frister;
    private final Rapportering rapportering;
    private final SkjemaRepository skjemaer;

    OversiktResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Fant fant,
            Oversikt oversikt,
            Frister frister,
            Rapportering rapportering,
            SkjemaRepository skjemaer) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.fant = fant;
        this.oversikt = oversikt;
        this.frister = frister;
        this.rapportering = rapportering;
        this.skjemaer = skjemaer;
    }

    @GET
    public Response vis(@PathParam("halvaar") String adresse) {
        return side(sidebruker.bruker(), fant.halvaar(adresse), List.of());
    }

    @POST
    @Path("/godkjenn")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response godkjenn(@PathParam("halvaar") String adresse, MultivaluedMap<String, String> skjema) {
        Bruker bruker = sidebruker.bruker();
        vern.krev(bruker, skjema);
        Halvaar halvaar = fant.halvaar(adresse);
        Sideramme ramme = sider.ramme(bruker);
        List<String> beskjeder = new ArrayList<>();
        @Nullable List<String> valgte = skjema.get("enhet");
        for (String enhet : valgte == null ? List.<String>of() : valgte) {
            Tjeneste tjeneste = fant.tjeneste(enhet, halvaar);
            if (!bruker.kanVurdere(tjeneste, halvaar)) {
                throw new IngenTilgang("Du kan ikke godkjenne rapporten fra denne tjenesten.");
            }
            Optional<Skjema> funnet = skjemaer.finn(tjeneste, halvaar);
            String navn = tjeneste.vert().navn(halvaar.sisteDag());
            boolean gikk =
                    funnet.isPresent() && rapportering.godkjenn(funnet.orElseThrow(), bruker) instanceof Utfall.Gjort;
            beskjeder.add(
                    gikk
                            ? navn + ramme.ord(" er godkjent.", " er godkjend.")
                            : navn
                                    + ramme.ord(
                                            " ble ikke godkjent: åpne rapporten og se hva som mangler.",
                                            " vart ikkje godkjend: opne rapporten og sjå kva som manglar."));
        }
        return side(
                bruker,
                halvaar,
                beskjeder.isEmpty()
                        ? List.of(ramme.ord("Velg minst én rapport.", "Vel minst éin rapport."))
                        : beskjeder);
    }

    private Response side(Bruker bruker, Halvaar halvaar, List<String> beskjeder) {
        List<Embete> embeter = bruker.embeter(halvaar.sisteDag());
        if (embeter.isEmpty()) {
            throw new IngenTilgang("Denne siden er for Statsforvalteren.");
        }
        List<Statuslinje> linjer = oversikt.linjer(halvaar, tjeneste -> bruker.kanVurdere(tjeneste, halvaar), true);
        return sider.side(Embetsside.skriv(
                sider.ramme(bruker),
                embeter.getFirst(),
                halvaar,
                linjer,
                new Frist(frister.forKommune(halvaar), rapportering.iDag()),
                new Frist(frister.forStatsforvalter(halvaar), rapportering.iDag()),
                beskjeder));
    }
}
