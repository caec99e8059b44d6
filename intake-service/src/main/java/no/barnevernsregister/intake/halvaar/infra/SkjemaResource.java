package no.barnevernsregister.intake.halvaar.infra;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.definisjon.Del;
import no.barnevernsregister.intake.halvaar.side.Bekreftelsesside;
import no.barnevernsregister.intake.halvaar.side.Historikkside;
import no.barnevernsregister.intake.halvaar.side.Konfliktside;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Skjemasak;
import no.barnevernsregister.intake.halvaar.side.Skjemasak.Skriver;
import no.barnevernsregister.intake.halvaar.side.Skjemaside;
import no.barnevernsregister.intake.halvaar.skjema.Lagring;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Sending;
import no.barnevernsregister.intake.halvaar.skjema.SkjemaRepository;
import no.barnevernsregister.intake.halvaar.skjema.Tilstand;
import no.barnevernsregister.intake.halvaar.skjema.Utfall;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jspecify.annotations.Nullable;

/** One form: filling it in, sending it, and the county governor's part. */
@Path("/halvaar/{halvaar: [0-9]{4}H[12]}/{enhet: [0-9]{4,6}}")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class SkjemaResource {

    private final Skjemainngang inngang;
    private final Sider sider;
    private final Skjemavern vern;
    private final Rapportering rapportering;
    private final SkjemaRepository skjemaer;

    SkjemaResource(
            Skjemainngang inngang, Sider sider, Skjemavern vern, Rapportering rapportering, SkjemaRepository skjemaer) {
        this.inngang = inngang;
        this.sider = sider;
        this.vern = vern;
        this.rapportering = rapportering;
        this.skjemaer = skjemaer;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public Response vis(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            @QueryParam("kontroll") @Nullable String kontroll,
            @QueryParam("del") @Nullable String del,
            @QueryParam("beskjed") @Nullable String beskjed) {
        Skjemainngang.Besok besok = inngang.besok(halvaar, enhet, "1".equals(kontroll));
        if (!besok.sak().skjema().tjeneste().vert().toString().equals(enhet)) {
            return sider.videre(besok.sak().adresse());
        }
        Sideramme ramme = sider.ramme(besok.bruker());
        var visning = new Skjemaside.Visning(
                Beskjed.av(ramme, beskjed == null ? "" : beskjed),
                del == null ? "" : del,
                besok.bruker().kanSende(besok.sak().skjema().tjeneste()),
                besok.sak().skjema().tilstand() instanceof Tilstand.HosStatsforvalteren
                        && besok.bruker()
                                .kanVurdere(
                                        besok.sak().skjema().tjeneste(),
                                        besok.sak().skjema().halvaar()));
        return sider.side(200, Skjemaside.skriv(ramme, besok.sak(), visning))
                .tag(new EntityTag(Long.toString(besok.sak().skjema().versjon())))
                .build();
    }

    @POST
    public Response lagre(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            MultivaluedMap<String, String> skjema) {
        Skjemainngang.Besok besok = skrive(halvaar, enhet, skjema, Skriver.TJENESTEN);
        Optional<Response> stopp = lagre(besok, skjema);
        String handling = Skjemafelter.tekst(skjema, "handling");
        String sti = besok.sak().adresse();
        return stopp.orElseGet(() -> switch (handling) {
            case "kontroller" -> sider.videre(sti + "?kontroll=1#oppsummering");
            case "send" -> sider.videre(sti + "/send");
            case String neste when neste.startsWith("neste-") -> nesteDel(besok.sak(), neste.substring(6));
            default -> sider.videre(sti + "?beskjed=lagret");
        });
    }

    private Response nesteDel(Skjemasak sak, String del) {
        List<String> deler = sak.utfylling().definisjon().deler().stream()
                .filter(en -> !en.forStatsforvalter())
                .map(Del::id)
                .toList();
        int neste = deler.indexOf(del) + 1;
        return sider.videre(
                neste < deler.size()
                        ? sak.adresse() + "?beskjed=lagret&del=" + deler.get(neste) + "#del-" + deler.get(neste)
                        : sak.adresse() + "?kontroll=1#oppsummering");
    }

    @POST
    @Path("/vurdering")
    public Response vurder(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            MultivaluedMap<String, String> skjema) {
        Skjemainngang.Besok besok = skrive(halvaar, enhet, skjema, Skriver.STATSFORVALTEREN);
        return lagre(besok, skjema).orElseGet(() -> {
            String sti = besok.sak().adresse();
            if (!Skjemafelter.tekst(skjema, "handling").equals("godkjenn")) {
                return sider.videre(sti + "?beskjed=lagret");
            }
            return svar(rapportering.godkjenn(besok.sak().skjema(), besok.bruker()), sti, "godkjent");
        });
    }

    @POST
    @Path("/autolagre")
    public Response autolagre(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            MultivaluedMap<String, String> skjema) {
        Skjemainngang.Besok besok = skrive(halvaar, enhet, skjema, Skriver.TJENESTEN);
        long fra = Skjemafelter.versjon(skjema);
        var sendt = Skjemafelter.felter(skjema);
        Lagring lagring = rapportering.lagre(besok.sak().skjema(), besok.bruker(), fra, sendt, false);
        Skjemainngang.Besok etter = inngang.besok(
                halvaar, enhet, Skjemafelter.tekst(skjema, "kontrollert").equals("true"));
        Autolagringssvar svar =
                Autolagringssvar.av(sider.ramme(besok.bruker()), etter.sak(), lagring, fra, sendt.keySet());
        return Response.ok(svar, MediaType.APPLICATION_JSON)
                .tag(new EntityTag(Long.toString(svar.versjon())))
                .header("Cache-Control", "no-store")
                .build();
    }

    @GET
    @Path("/send")
    @Consumes(MediaType.WILDCARD)
    public Response bekreft(@PathParam("halvaar") String halvaar, @PathParam("enhet") String enhet) {
        Skjemainngang.Besok besok = inngang.besok(halvaar, enhet, true);
        krevSende(besok);
        return sider.side(Bekreftelsesside.skriv(sider.ramme(besok.bruker()), besok.sak()));
    }

    @POST
    @Path("/send")
    public Response send(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            MultivaluedMap<String, String> skjema) {
        Skjemainngang.Besok besok = skrive(halvaar, enhet, skjema, Skriver.TJENESTEN);
        krevSende(besok);
        Utfall utfall = rapportering.send(besok.sak().skjema(), besok.bruker(), Skjemafelter.versjon(skjema));
        return svar(utfall, besok.sak().adresse(), "sendt");
    }

    @POST
    @Path("/returner")
    public Response returner(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            MultivaluedMap<String, String> skjema) {
        Skjemainngang.Besok besok = inngang.besok(halvaar, enhet, false);
        vern.krev(besok.bruker(), skjema);
        if (!besok.bruker()
                .kanVurdere(
                        besok.sak().skjema().tjeneste(), besok.sak().skjema().halvaar())) {
            throw new IngenTilgang("Bare Statsforvalteren kan returnere rapporten.");
        }
        try {
            Utfall utfall =
                    rapportering.returner(besok.sak().skjema(), besok.bruker(), Skjemafelter.tekst(skjema, "melding"));
            return svar(utfall, besok.sak().adresse(), "returnert");
        } catch (IllegalArgumentException e) {
            return sider.videre(besok.sak().adresse() + "?beskjed=melding");
        }
    }

    @GET
    @Path("/versjoner")
    @Consumes(MediaType.WILDCARD)
    public Response versjoner(
            @PathParam("halvaar") String halvaar,
            @PathParam("enhet") String enhet,
            @QueryParam("fra") @Nullable Integer fra,
            @QueryParam("til") @Nullable Integer til) {
        Skjemainngang.Besok besok = inngang.besok(halvaar, enhet, false);
        List<Sending> sendinger = skjemaer.sendinger(besok.sak().skjema().id());
        int siste = Math.max(1, sendinger.size());
        int valgtTil = til == null ? siste : Math.clamp(til, 1, siste);
        int valgtFra = fra == null ? Math.max(1, siste - 1) : Math.clamp(fra, 1, siste);
        return sider.side(Historikkside.skriv(
                sider.ramme(besok.bruker()),
                besok.sak(),
                skjemaer.hendelser(besok.sak().skjema().id()),
                sendinger,
                valgtFra,
                valgtTil));
    }

    /** A visit by somebody who may write now. */
    private Skjemainngang.Besok skrive(
            String halvaar, String enhet, MultivaluedMap<String, String> skjema, Skriver skriver) {
        Skjemainngang.Besok besok = inngang.besok(halvaar, enhet, false);
        vern.krev(besok.bruker(), skjema);
        if (besok.sak().skriver() != skriver) {
            throw new IngenTilgang("Rapporten kan ikke endres av deg nå: den er "
                    + besok.sak().skjema().tilstand().navn().nb().toLowerCase(java.util.Locale.ROOT) + ".");
        }
        return besok;
    }

    private static void krevSende(Skjemainngang.Besok besok) {
        if (!besok.bruker().kanSende(besok.sak().skjema().tjeneste())) {
            throw new IngenTilgang("Rapporten sendes av en som har rollen godkjenner.");
        }
    }

    /** Stores what the form had; the answer when the person must look at something first. */
    private Optional<Response> lagre(Skjemainngang.Besok besok, MultivaluedMap<String, String> skjema) {
        Lagring lagring = rapportering.lagre(
                besok.sak().skjema(),
                besok.bruker(),
                Skjemafelter.versjon(skjema),
                Skjemafelter.felter(skjema),
                besok.sak().skriver() == Skriver.STATSFORVALTEREN);
        String sti = besok.sak().adresse();
        if (lagring.last()) {
            return Optional.of(sider.videre(sti + "?beskjed=last"));
        }
        if (!lagring.konflikter().isEmpty()) {
            Skjemasak naa = inngang.pa(besok.bruker(), besok.sak().skjema());
            return Optional.of(
                    sider.side(409, Konfliktside.skriv(sider.ramme(besok.bruker()), naa, lagring.konflikter()))
                            .build());
        }
        return lagring.avvist().isEmpty() ? Optional.empty() : Optional.of(sider.videre(sti + "?beskjed=personnummer"));
    }

    private Response svar(Utfall utfall, String sti, String gjort) {
        return sider.videre(
                switch (utfall) {
                    case Utfall.Gjort _ -> sti + "?beskjed=" + gjort;
                    case Utfall.Stoppet _ -> sti + "?kontroll=1#oppsummering";
                    case Utfall.FeilTilstand _ -> sti + "?beskjed=last";
                    case Utfall.Endret _ -> sti + "?beskjed=endret";
                });
    }
}
