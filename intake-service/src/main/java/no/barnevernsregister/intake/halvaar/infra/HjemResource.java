package no.barnevernsregister.intake.halvaar.infra;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.side.Feilside;
import no.barnevernsregister.intake.halvaar.side.Frist;
import no.barnevernsregister.intake.halvaar.side.Hjemmeside;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jspecify.annotations.Nullable;

/** The first page, and the address for notices. */
@Path("/halvaar")
public class HjemResource {

    private static final Pattern EPOST = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Kontakter kontakter;
    private final Oversikt oversikt;
    private final Frister frister;
    private final Rapportering rapportering;

    HjemResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Kontakter kontakter,
            Oversikt oversikt,
            Frister frister,
            Rapportering rapportering) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.kontakter = kontakter;
        this.oversikt = oversikt;
        this.frister = frister;
        this.rapportering = rapportering;
    }

    @GET
    public Response hjem(@QueryParam("beskjed") @Nullable String beskjed) {
        Bruker bruker = sidebruker.bruker();
        if (!bruker.harNoe()) {
            throw new IngenTilgang("Du har ingen rolle her ennå. En lokal administrator i kommunen kan gi deg en.");
        }
        Halvaar runde = Halvaar.rapporteresPaa(rapportering.iDag());
        List<Statuslinje> egne = new ArrayList<>(oversikt.linjer(runde, bruker::iTjenesten, false));
        if (!egne.isEmpty()) {
            oversikt.linjer(runde.forrige(), bruker::iTjenesten, false).stream()
                    .filter(en -> en.skjema().isPresent())
                    .forEach(egne::add);
        }
        Sideramme ramme = sider.ramme(bruker);
        return sider.side(Hjemmeside.skriv(
                ramme,
                new Hjemmeside.Innhold(
                        runde,
                        egne,
                        bruker.embeter(runde.sisteDag()),
                        bruker.iBufdir(),
                        new Frist(frister.forKommune(runde), rapportering.iDag()),
                        kontakter.epost(bruker).orElse(""),
                        sidebruker.epost().orElse(""),
                        "epost".equals(beskjed) ? ramme.ord("Adressen er lagret.", "Adressa er lagra.") : "")));
    }

    @POST
    @Path("/kontakt")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response kontakt(MultivaluedMap<String, String> skjema) {
        Bruker bruker = sidebruker.bruker();
        vern.krev(bruker, skjema);
        String epost = Optional.ofNullable(skjema.getFirst("epost")).orElse("").strip();
        if (epost.length() > 200 || !EPOST.matcher(epost).matches()) {
            Sideramme ramme = sider.ramme(bruker);
            return sider.side(
                            400,
                            Feilside.skriv(
                                    ramme,
                                    ramme.ord("Adressen kan ikke brukes", "Adressa kan ikkje brukast"),
                                    ramme.ord(
                                            "Skriv en e-postadresse som navn@kommune.no.",
                                            "Skriv ei e-postadresse som namn@kommune.no."),
                                    ""))
                    .build();
        }
        kontakter.lagre(bruker, epost);
        return sider.videre("/halvaar?beskjed=epost");
    }

    @GET
    @Path("/utlogget")
    @PermitAll
    public Response utlogget() {
        Sideramme ramme = sider.uinnlogget();
        return sider.side(Feilside.skriv(
                ramme,
                ramme.ord("Du er logget ut", "Du er logga ut"),
                ramme.ord("Lukk nettleseren hvis andre bruker maskinen.", "Lukk nettlesaren om andre bruker maskina."),
                ""));
    }
}
