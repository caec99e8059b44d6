package no.barnevernsregister.intake.tilgang.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.infra.Sidebruker;
import no.barnevernsregister.intake.halvaar.infra.Sider;
import no.barnevernsregister.intake.halvaar.infra.Skjemavern;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import no.barnevernsregister.intake.tilgang.Rolle;
import no.barnevernsregister.intake.tilgang.Tilgang;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import no.barnevernsregister.intake.tilgang.TilgangRepository.Foresporsel;
import no.barnevernsregister.intake.tilgang.Tilgangsstyring;
import no.barnevernsregister.intake.tilgang.side.Tilgangsside;

/** The page where local administrators give and take roles. */
@Path("/tilgang")
@Authenticated
public class TilgangResource {

    private static final int LOGGLENGDE = 50;
    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Tilgangsstyring styring;
    private final TilgangRepository tilganger;
    private final Clock klokke;

    TilgangResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Tilgangsstyring styring,
            TilgangRepository tilganger,
            Clock klokke) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.styring = styring;
        this.tilganger = tilganger;
        this.klokke = klokke;
    }

    @GET
    public Response vis(
            @QueryParam("enhet") @DefaultValue("") String enhet,
            @QueryParam("beskjed") @DefaultValue("") String beskjed) {
        Bruker bruker = sidebruker.paaHoytNivaa();
        List<Enhet> egne = bruker.enheter();
        if (egne.isEmpty()) {
            return sider.videre("/tilgang/be");
        }
        Enhet valgt = enhet.isEmpty()
                ? egne.getFirst()
                : Enhet.les(enhet)
                        .filter(egne::contains)
                        .orElseThrow(
                                () -> new IngenTilgang("Du kan bare se hvem som har tilgang i din egen tjeneste."));
        Sideramme ramme = sider.ramme(bruker);
        return sider.side(Tilgangsside.skriv(
                ramme,
                new Tilgangsside.Innhold(
                        bruker,
                        egne,
                        valgt,
                        LocalDate.ofInstant(klokke.instant(), OSLO),
                        tilganger.venter(valgt),
                        styring.medarbeidere(valgt),
                        tilganger.logg(valgt, LOGGLENGDE),
                        beskjed(ramme, beskjed),
                        beskjed.equals("siste") || beskjed.equals("ingen"))));
    }

    @POST
    @Path("/gi")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response gi(MultivaluedMap<String, String> skjema) {
        Bruker bruker = innsender(skjema);
        Tilgang tilgang = tilgang(skjema);
        return svar(tilgang.enhet(), styring.gi(bruker, felt(skjema, "bruker"), tilgang), "gitt");
    }

    @POST
    @Path("/ta")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response ta(MultivaluedMap<String, String> skjema) {
        Bruker bruker = innsender(skjema);
        Tilgang tilgang = tilgang(skjema);
        return svar(tilgang.enhet(), styring.ta(bruker, felt(skjema, "bruker"), tilgang), "tatt");
    }

    /** Answers somebody who has asked. */
    @POST
    @Path("/svar")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response svar(MultivaluedMap<String, String> skjema) {
        Bruker bruker = innsender(skjema);
        Foresporsel foresporsel = uuid(felt(skjema, "foresporsel"))
                .flatMap(tilganger::foresporsel)
                .orElseThrow(NotFoundException::new);
        Enhet enhet = foresporsel.enhet();
        Tilgangsstyring.krev(bruker, enhet);
        if (!felt(skjema, "svar").equals("gi")) {
            tilganger.svar(foresporsel.id(), false, bruker.id());
            return videre(enhet, "avvist");
        }
        List<Rolle> roller = Optional.ofNullable(skjema.get("rolle")).orElse(List.of()).stream()
                .flatMap(en -> Rolle.les(en).stream())
                .toList();
        if (roller.isEmpty()) {
            return videre(enhet, "ingen");
        }
        styring.taImot(foresporsel);
        roller.forEach(rolle -> styring.gi(bruker, foresporsel.bruker(), new Tilgang(rolle, enhet)));
        tilganger.svar(foresporsel.id(), true, bruker.id());
        return videre(enhet, "gitt");
    }

    private Bruker innsender(MultivaluedMap<String, String> skjema) {
        Bruker bruker = sidebruker.paaHoytNivaa();
        vern.krev(bruker, skjema);
        return bruker;
    }

    private static Tilgang tilgang(MultivaluedMap<String, String> skjema) {
        return new Tilgang(
                Rolle.les(felt(skjema, "rolle")).orElseThrow(NotFoundException::new),
                Enhet.les(felt(skjema, "enhet")).orElseThrow(NotFoundException::new));
    }

    private static String felt(MultivaluedMap<String, String> skjema, String navn) {
        return Optional.ofNullable(skjema.getFirst(navn)).orElse("").strip();
    }

    private static Optional<UUID> uuid(String tekst) {
        try {
            return Optional.of(UUID.fromString(tekst));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Response svar(Enhet enhet, Tilgangsstyring.Utfall utfall, String gjort) {
        return videre(
                enhet,
                switch (utfall) {
                    case GJORT -> gjort;
                    case UENDRET -> "uendret";
                    case SISTE_ADMINISTRATOR -> "siste";
                });
    }

    private Response videre(Enhet enhet, String beskjed) {
        return sider.videre("/tilgang?enhet=" + enhet + "&beskjed=" + beskjed);
    }

    private static String beskjed(Sideramme ramme, String ord) {
        return switch (ord) {
            case "gitt" -> ramme.ord("Rollen er gitt. Den gjelder fra nå.", "Rolla er gjeven. Ho gjeld frå no.");
            case "tatt" ->
                ramme.ord("Rollen er tatt bort. Personen er logget ut.", "Rolla er teken bort. Personen er logga ut.");
            case "avvist" -> ramme.ord("Forespørselen er avvist.", "Førespurnaden er avvist.");
            case "uendret" -> ramme.ord("Det var alt gjort.", "Det var alt gjort.");
            case "ingen" -> ramme.ord("Velg minst én rolle.", "Vel minst éi rolle.");
            case "siste" ->
                ramme.ord(
                        "Rollen ble ikke tatt bort: personen er den siste lokale administratoren. Gi rollen til en annen først.",
                        "Rolla vart ikkje teken bort: personen er den siste lokale administratoren. Gje rolla til ein annan først.");
            default -> "";
        };
    }
}
