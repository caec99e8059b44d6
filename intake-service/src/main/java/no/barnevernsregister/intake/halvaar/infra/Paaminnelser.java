package no.barnevernsregister.intake.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.barnevernsregister.intake.halvaar.Bruker;
import no.barnevernsregister.intake.halvaar.Frister;
import no.barnevernsregister.intake.halvaar.Halvaar;
import no.barnevernsregister.intake.halvaar.side.Statuslinje;
import no.barnevernsregister.intake.halvaar.skjema.Hendelse;
import no.barnevernsregister.intake.halvaar.skjema.Rapportering;
import no.barnevernsregister.intake.halvaar.skjema.Skjema;
import no.barnevernsregister.intake.halvaar.skjema.Varsel;
import org.jboss.logging.Logger;

/** Reminds services that have not sent their form: when Bufdir asks for it, and by itself around the deadline. */
@ApplicationScoped
public class Paaminnelser {

    private static final Logger LOGG = Logger.getLogger(Paaminnelser.class);

    /** Who does it when nobody asked; no person has this id. */
    private static final Bruker SYSTEMET = new Bruker("systemet", "Barnevernsregisteret", Set.of());

    private static final String DAGEN =
            "INSERT INTO halvaar_paaminnelsesdag (halvaar, dag) VALUES (?, ?)" + " ON CONFLICT DO NOTHING";

    private final AgroalDataSource database;
    private final Oversikt oversikt;
    private final Rapportering rapportering;
    private final Frister frister;
    private final HalvaarConfig oppsett;
    private final Clock klokke;

    Paaminnelser(
            AgroalDataSource database,
            Oversikt oversikt,
            Rapportering rapportering,
            Frister frister,
            HalvaarConfig oppsett,
            Clock klokke) {
        this.database = database;
        this.oversikt = oversikt;
        this.rapportering = rapportering;
        this.frister = frister;
        this.oppsett = oppsett;
        this.klokke = klokke;
    }

    @Scheduled(
            cron = "${bvr.halvaar.paaminnelse.naar}",
            timeZone = "Europe/Oslo",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sendForFristen() {
        int antall = sendForFristen(rapportering.iDag());
        if (antall > 0) {
            LOGG.infof("La %d påminnelser om halvårsrapporten i køen.", antall);
        }
    }

    /** Reminds once on each of the days that are set, whichever instance comes first; gives the number of notices. */
    int sendForFristen(LocalDate dag) {
        Halvaar halvaar = Halvaar.rapporteresPaa(dag);
        long igjen = ChronoUnit.DAYS.between(dag, frister.forKommune(halvaar));
        if (oppsett.paaminnelse().dager().stream().noneMatch(en -> en == igjen)) {
            return 0;
        }
        List<Statuslinje> linjer = oversikt.linjer(halvaar, _ -> true, false);
        return Transaksjon.gjor(
                database,
                forbindelse -> erForst(forbindelse, halvaar, dag) ? legg(forbindelse, SYSTEMET, linjer, halvaar) : 0);
    }

    /** Reminds these services now; gives the number of notices. */
    int send(Bruker bruker, List<Statuslinje> linjer, Halvaar halvaar) {
        return Transaksjon.gjor(database, forbindelse -> legg(forbindelse, bruker, linjer, halvaar));
    }

    /** To everybody at the services who has given an address. */
    private int legg(Connection forbindelse, Bruker bruker, List<Statuslinje> linjer, Halvaar halvaar)
            throws SQLException {
        int antall = 0;
        for (Statuslinje linje :
                linjer.stream().filter(Statuslinje::hosTjenesten).toList()) {
            int sendt = Epostkasse.legg(
                    forbindelse, Varsel.PAAMINNELSE, linje.tjeneste().vert(), halvaar);
            Optional<Skjema> skjema = linje.skjema();
            if (sendt > 0 && skjema.isPresent()) {
                Skjemalagring.leggHendelse(
                        forbindelse,
                        skjema.orElseThrow().id(),
                        new Hendelse(
                                Hendelse.Slag.PAAMINNET,
                                bruker.id(),
                                bruker.navn(),
                                klokke.instant(),
                                skjema.orElseThrow().sendinger(),
                                ""));
            }
            antall += sendt;
        }
        return antall;
    }

    private static boolean erForst(Connection forbindelse, Halvaar halvaar, LocalDate dag) throws SQLException {
        try (var sql = forbindelse.prepareStatement(DAGEN)) {
            sql.setString(1, halvaar.toString());
            sql.setObject(2, dag);
            return sql.executeUpdate() == 1;
        }
    }
}
