package no.barnevernsregister.intake.hjem.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.barnevernsregister.intake.fil.FilRepository;
import no.barnevernsregister.intake.fil.Mottattfil;
import no.barnevernsregister.intake.fil.side.Filord;
import no.barnevernsregister.intake.funn.ApentFunnRepository;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Embete;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.infra.Oversikt;
import no.barnevernsregister.intake.halvaar.infra.Sidebruker;
import no.barnevernsregister.intake.halvaar.infra.Sider;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.hjem.Fagsystem;
import no.barnevernsregister.intake.hjem.HjemRepository;
import no.barnevernsregister.intake.hjem.HjemRepository.Meldinger;
import no.barnevernsregister.intake.hjem.side.Forside;
import no.barnevernsregister.intake.hjem.side.Funnside;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository;
import no.barnevernsregister.intake.organisasjon.OrganisasjonRepository.Stand;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.Medarbeider;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import no.barnevernsregister.intake.tilgang.Tilgangsstyring;
import no.barnevernsregister.intake.tilgang.infra.KatalogSvarerIkke;

/** The first page after login. */
@Path("/")
@Authenticated
public class ForsideResource {

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
    private static final int FLEST_FUNN = 200;
    private static final int FLEST_FILER = 20;
    private static final int FLEST_ORGANISASJONER = 50;

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Oversikt oversikt;
    private final Frister frister;
    private final FilRepository filer;
    private final HjemRepository hjem;
    private final ApentFunnRepository apneFunn;
    private final OrganisasjonRepository organisasjoner;
    private final Tilgangsstyring styring;
    private final TilgangRepository tilganger;
    private final HjemConfig oppsett;
    private final Clock klokke;

    ForsideResource(
            Sidebruker sidebruker,
            Sider sider,
            Oversikt oversikt,
            Frister frister,
            FilRepository filer,
            HjemRepository hjem,
            ApentFunnRepository apneFunn,
            OrganisasjonRepository organisasjoner,
            Tilgangsstyring styring,
            TilgangRepository tilganger,
            HjemConfig oppsett,
            Clock klokke) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.oversikt = oversikt;
        this.frister = frister;
        this.filer = filer;
        this.hjem = hjem;
        this.apneFunn = apneFunn;
        this.organisasjoner = organisasjoner;
        this.styring = styring;
        this.tilganger = tilganger;
        this.oppsett = oppsett;
        this.klokke = klokke;
    }

    @GET
    public Response forside(@QueryParam("enhet") @DefaultValue("") String enhet) {
        Bruker bruker = sidebruker.bruker();
        if (bruker.enheter().isEmpty()) {
            return sider.videre(annetSted(bruker));
        }
        return sider.side(Forside.skriv(sider.ramme(bruker), innhold(bruker, egen(bruker, enhet))));
    }

    /** What is open, one by one; journal numbers ask for the high level and for work with the cases. */
    @GET
    @Path("/funn")
    public Response funn(@QueryParam("enhet") @DefaultValue("") String enhet) {
        Bruker bruker = sidebruker.paaHoytNivaa();
        Enhet valgt = egen(bruker, enhet);
        if (!bruker.kanFylle(Tjeneste.alene(valgt))) {
            throw new IngenTilgang("Funnene er for dem som har rollen rapportør eller godkjenner i tjenesten.");
        }
        var funn = apneFunn.liste(valgt.kommune(), null, 0, FLEST_FUNN + 1).stream()
                .map(en -> en.apent().funn())
                .toList();
        return sider.side(Funnside.skriv(
                sider.ramme(bruker),
                valgt.navn(iDag()),
                funn.subList(0, Math.min(FLEST_FUNN, funn.size())),
                funn.size() > FLEST_FUNN));
    }

    /** Those who work at no service have pages of their own. */
    private String annetSted(Bruker bruker) {
        Halvaar runde = Forside.runde(iDag());
        if (bruker.iBufdir()) {
            return "/halvaar/" + runde + "/bufdir";
        }
        if (!bruker.embeter(runde.sisteDag()).isEmpty()) {
            return "/halvaar/" + runde + "/statsforvalter";
        }
        if (bruker.tilganger().isEmpty()) {
            return "/tilgang/be";
        }
        throw new IngenTilgang("Rollen din har ingen sider her. Utgivelser og uttrekk har sine egne.");
    }

    private static Enhet egen(Bruker bruker, String enhet) {
        List<Enhet> egne = bruker.enheter();
        if (enhet.isEmpty() && !egne.isEmpty()) {
            return egne.getFirst();
        }
        return Enhet.les(enhet)
                .filter(egne::contains)
                .orElseThrow(() -> new IngenTilgang("Du har ingen rolle i denne tjenesten."));
    }

    private Forside.Innhold innhold(Bruker bruker, Enhet enhet) {
        Instant naa = klokke.instant();
        Meldinger meldinger = hjem.meldinger(enhet.kommune(), naa.minus(Duration.ofDays(7)));
        return new Forside.Innhold(
                bruker.enheter(),
                enhet,
                iDag(),
                annet(bruker),
                oppgaver(enhet),
                Fagsystem.av(
                        enhet,
                        organisasjoner.finn(enhet.kommune().verdi(), FLEST_ORGANISASJONER).stream()
                                .map(Stand::organisasjon)
                                .toList(),
                        meldinger,
                        oppsett.stille(),
                        naa),
                meldinger,
                hjem.apneFunn(enhet.kommune()),
                medTilgang(enhet),
                bruker.kanAdministrere(enhet) ? tilganger.venter(enhet).size() : 0,
                bruker.kanFylle(Tjeneste.alene(enhet)),
                oppsett.egneTall().replace("NNNN", enhet.kommune().verdi()));
    }

    private Map<String, String> annet(Bruker bruker) {
        Halvaar runde = Forside.runde(iDag());
        Map<String, String> annet = new LinkedHashMap<>();
        for (Embete embete : bruker.embeter(runde.sisteDag())) {
            annet.put("/halvaar/" + runde + "/statsforvalter", embete.navn());
        }
        if (bruker.iBufdir()) {
            annet.put("/halvaar/" + runde + "/bufdir", "Bufdir");
        }
        return annet;
    }

    private Forside.Oppgaver oppgaver(Enhet enhet) {
        Halvaar runde = Forside.runde(iDag());
        int aar = iDag().getYear() - 1;
        Optional<Mottattfil> fil = filer.siste(Filord.region(enhet), FLEST_FILER).stream()
                .filter(en -> en.uttrekk().aar() == aar)
                .findFirst();
        LocalDate filfrist = MonthDay.parse(oppsett.fristArsuttrekk()).atYear(aar + 1);
        return new Forside.Oppgaver(
                oversikt.linjer(runde, en -> en.enheter().contains(enhet), false),
                new Frist(frister.forKommune(runde), iDag()),
                aar,
                fil,
                new Frist(filfrist, iDag()));
    }

    /** The page stands although the directory does not. */
    private List<String> medTilgang(Enhet enhet) {
        try {
            return styring.medarbeidere(enhet).stream().map(Medarbeider::navn).toList();
        } catch (KatalogSvarerIkke e) {
            return List.of();
        }
    }

    private LocalDate iDag() {
        return LocalDate.ofInstant(klokke.instant(), OSLO);
    }
}
