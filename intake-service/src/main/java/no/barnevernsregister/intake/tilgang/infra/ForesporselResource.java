package no.barnevernsregister.intake.tilgang.infra;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjenesteregister;
import no.barnevernsregister.intake.halvaar.infra.Kontakter;
import no.barnevernsregister.intake.halvaar.infra.Sidebruker;
import no.barnevernsregister.intake.halvaar.infra.Sider;
import no.barnevernsregister.intake.halvaar.infra.Skjemavern;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.tilgang.TilgangRepository;
import no.barnevernsregister.intake.tilgang.TilgangRepository.Foresporsel;
import no.barnevernsregister.intake.tilgang.side.Velkomstside;
import org.jspecify.annotations.Nullable;

/** Where people come in for the first time: who they are, and a request to an administrator. */
@Path("/tilgang/be")
@Authenticated
public class ForesporselResource {

    private static final Pattern EPOST = Pattern.compile("[^@\\s<>,;\"]+@[^@\\s<>,;\"]+\\.[^@\\s<>,;\"]+");
    /** Letters and what stands between them; a name with digits is a slip, or the number of a person. */
    private static final Pattern NAVN = Pattern.compile("[\\p{L}][\\p{L} .'-]{0,98}[\\p{L}.]");

    private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Tjenesteregister tjenester;
    private final TilgangRepository tilganger;
    private final Kontakter kontakter;
    private final Clock klokke;

    ForesporselResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Tjenesteregister tjenester,
            TilgangRepository tilganger,
            Kontakter kontakter,
            Clock klokke) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.tjenester = tjenester;
        this.tilganger = tilganger;
        this.kontakter = kontakter;
        this.klokke = klokke;
    }

    @GET
    public Response vis() {
        Bruker bruker = sidebruker.bruker();
        String navn = NAVN.matcher(bruker.navn()).matches() && !bruker.navn().equals("Ukjent") ? bruker.navn() : "";
        return side(200, bruker, navn, sidebruker.epost().orElse(""), "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response be(MultivaluedMap<String, String> skjema) {
        Bruker bruker = sidebruker.bruker();
        vern.krev(bruker, skjema);
        Sideramme ramme = sider.ramme(bruker);
        String navn = felt(skjema, "navn");
        String epost = felt(skjema, "epost");
        Optional<Enhet> enhet = Enhet.les(felt(skjema, "enhet"))
                .filter(en -> valg().stream().anyMatch(valg -> valg.enhet().equals(en)));
        if (!NAVN.matcher(navn).matches()) {
            return side(
                    400,
                    bruker,
                    "",
                    epost,
                    ramme.ord("Skriv navnet ditt, med bokstaver.", "Skriv namnet ditt, med bokstavar."));
        }
        if (epost.length() > 200 || !EPOST.matcher(epost).matches()) {
            return side(
                    400,
                    bruker,
                    navn,
                    "",
                    ramme.ord(
                            "Skriv en e-postadresse som navn@kommune.no.",
                            "Skriv ei e-postadresse som namn@kommune.no."));
        }
        if (enhet.isEmpty()) {
            return side(
                    400, bruker, navn, epost, ramme.ord("Velg kommunen du arbeider i.", "Vel kommunen du arbeider i."));
        }
        tilganger.be(new Foresporsel(
                InnsendingId.ny(klokke.instant()).verdi(),
                bruker.id(),
                navn,
                epost,
                enhet.orElseThrow(),
                klokke.instant()));
        kontakter.lagre(bruker, epost);
        return sider.videre("/tilgang/be");
    }

    private Response side(int status, Bruker bruker, String navn, String epost, String feil) {
        List<String> venter = tilganger.venterPaa(bruker.id()).stream()
                .map(en -> en.navn(iDag()))
                .toList();
        return sider.side(
                        status,
                        Velkomstside.skriv(
                                sider.ramme(bruker), new Velkomstside.Innhold(navn, epost, valg(), venter, feil)))
                .build();
    }

    /** All that there are today, by name. */
    private List<Velkomstside.Valg> valg() {
        return tjenester.alle(Halvaar.med(iDag())).stream()
                .flatMap(en -> en.enheter().stream())
                .map(en -> new Velkomstside.Valg(en, en.navn(iDag())))
                .sorted(Comparator.comparing(Velkomstside.Valg::navn))
                .toList();
    }

    private LocalDate iDag() {
        return LocalDate.ofInstant(klokke.instant(), OSLO);
    }

    private static String felt(MultivaluedMap<String, String> skjema, String navn) {
        @Nullable String verdi = skjema.getFirst(navn);
        return verdi == null ? "" : verdi.strip();
    }
}
