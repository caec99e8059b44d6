package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.sql.PreparedStatement;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Enhet;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.Tjeneste;
import no.barnevernsregister.intake.halvaar.Tjenesteregister;
import no.barnevernsregister.intake.halvaar.side.Samarbeidsside;
import no.barnevernsregister.intake.halvaar.side.Sideramme;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.tilgang.IngenTilgang;
import org.jboss.logging.Logger;

/** Which municipalities report together. */
@Path("/halvaar/samarbeid")
public class SamarbeidResource {

    private static final Logger LOGG = Logger.getLogger(SamarbeidResource.class);

    private final Sidebruker sidebruker;
    private final Sider sider;
    private final Skjemavern vern;
    private final Tjenesteregister tjenester;
    private final Rapportering rapportering;
    private final AgroalDataSource database;

    SamarbeidResource(
            Sidebruker sidebruker,
            Sider sider,
            Skjemavern vern,
            Tjenesteregister tjenester,
            Rapportering rapportering,
            AgroalDataSource database) {
        this.sidebruker = sidebruker;
        this.sider = sider;
        this.vern = vern;
        this.tjenester = tjenester;
        this.rapportering = rapportering;
        this.database = database;
    }

    @GET
    public Response vis() {
        return side(administrator(), 200, "");
    }

    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response leggTil(MultivaluedMap<String, String> skjema) {
        Bruker bruker = administrator();
        vern.krev(bruker, skjema);
        Sideramme ramme = sider.ramme(bruker);
        Optional<Halvaar> fra = Halvaar.les(Skjemafelter.tekst(skjema, "fra").strip());
        Optional<Tjeneste> vert = fra.flatMap(en -> tjeneste(skjema, "vert", en));
        Optional<Tjeneste> medlem = fra.flatMap(en -> tjeneste(skjema, "medlem", en));
        if (vert.isEmpty() || medlem.isEmpty() || vert.equals(medlem)) {
            return side(
                    bruker,
                    400,
                    ramme.ord(
                            "Skriv numrene til to forskjellige kommuner og et halvår som 2026H2.",
                            "Skriv numra til to ulike kommunar og eit halvår som 2026H2."));
        }
        if (medlem.orElseThrow().interkommunal()) {
            return side(
                    bruker,
                    400,
                    ramme.ord("Medlemskommunen er alt i et samarbeid.", "Medlemskommunen er alt i eit samarbeid."));
        }
        Transaksjon.gjor(database, forbindelse -> {
            String setning = "INSERT INTO halvaar_samarbeid (vert, medlem, fra) VALUES (?, ?, ?)"
                    + " ON CONFLICT ON CONSTRAINT halvaar_samarbeid_pk DO NOTHING";
            try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
                sql.setString(1, vert.orElseThrow().vert().toString());
                sql.setString(2, medlem.orElseThrow().vert().toString());
                sql.setString(3, fra.orElseThrow().toString());
                return sql.executeUpdate();
            }
        });
        LOGG.infof(
                "%s la %s til samarbeidet til %s fra %s.",
                bruker.id(), medlem.orElseThrow().vert(), vert.orElseThrow().vert(), fra.orElseThrow());
        return sider.videre("/halvaar/samarbeid");
    }

    /** A service that reports alone or as host. */
    private Optional<Tjeneste> tjeneste(MultivaluedMap<String, String> skjema, String felt, Halvaar halvaar) {
        return Enhet.les(Skjemafelter.tekst(skjema, felt).strip())
                .flatMap(enhet -> tjenester
                        .forEnhet(enhet, halvaar)
                        .filter(en -> en.vert().equals(enhet)));
    }

    private Bruker administrator() {
        Bruker bruker = sidebruker.bruker();
        if (!bruker.kanMotta()) {
            throw new IngenTilgang("Denne siden er for administratorer i Bufdir.");
        }
        return bruker;
    }

    private Response side(Bruker bruker, int status, String feil) {
        Halvaar runde = Halvaar.rapporteresPaa(rapportering.iDag());
        List<Tjeneste> samarbeid = tjenester.alle(runde.neste()).stream()
                .filter(Tjeneste::interkommunal)
                .toList();
        return sider.side(status, Samarbeidsside.skriv(sider.ramme(bruker), runde, samarbeid, feil))
                .build();
    }
}
