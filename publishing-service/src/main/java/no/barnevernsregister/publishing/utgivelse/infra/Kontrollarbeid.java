package no.barnevernsregister.publishing.utgivelse.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.prikking.UsikkerUtgivelse;
import no.barnevernsregister.publishing.nokkeltall.Katalog;
import no.barnevernsregister.publishing.skjerming.Fylker;
import no.barnevernsregister.publishing.skjerming.Kube;
import no.barnevernsregister.publishing.utgivelse.Kontroll;
import no.barnevernsregister.publishing.utgivelse.Serieverdier;
import no.barnevernsregister.publishing.utgivelse.Skjermingstall;
import no.barnevernsregister.publishing.utgivelse.Tidligere;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import org.jboss.logging.Logger;

/**
 * Protects, certifies and audits releases whose counts have come. It is apart from the listener, since a release of the whole
 * country takes longer than the broker would wait.
 *
 * <p>One control is one transaction: when the process is killed nothing of it is kept, the release is still PLANLAGT, and the next
 * process takes it.
 */
@ApplicationScoped
public class Kontrollarbeid {

    private static final Logger LOGG = Logger.getLogger(Kontrollarbeid.class);

    private final AgroalDataSource database;
    private final Clock klokke;

    Kontrollarbeid(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /** A mistake in the catalogue stops the start, and not the first release. */
    void start(@Observes StartupEvent start) {
        LOGG.infof("Katalogen har %d tabeller.", Katalog.felles().tabeller().size());
    }

    /** Controls all releases that wait. */
    @Scheduled(every = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void kontrollerAlle() throws SQLException {
        for (BestillingId id : ventende()) {
            kontroller(id);
        }
    }

    private List<BestillingId> ventende() throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            return new UtgivelsePostgresRepository(forbindelse).leverte();
        }
    }

    private void kontroller(BestillingId id) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                kontroller(forbindelse, id);
                forbindelse.commit();
                gikk = true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    private void kontroller(Connection forbindelse, BestillingId id) throws SQLException {
        var utgivelser = new UtgivelsePostgresRepository(forbindelse);
        var kontroller = new KontrollPostgresRepository(forbindelse);
        if (!kontroller.ta(id)) {
            return;
        }
        Utgivelse utgivelse = utgivelser.finn(id).orElseThrow();
        if (utgivelse.status() != Status.PLANLAGT) {
            return;
        }
        Instant start = klokke.instant();
        List<BestillingId> godkjente = kontroller.godkjente(utgivelse);
        List<Tidligere> tidligere = new ArrayList<>();
        for (BestillingId en : godkjente) {
            tidligere.add(kontroller.tidligere(en));
        }
        List<Tellingscelle> celler = utgivelser.raatall(id);
        Kontroll kontroll;
        try {
            kontroll = Kontroll.av(Kube.av(celler, Fylker.hele(celler)), Serieverdier.INGEN, tidligere);
        } catch (UsikkerUtgivelse | IllegalArgumentException | ArithmeticException e) {
            // The sentence of the fault may hold a count, so it is not kept.
            LOGG.errorf("Utgivelse %s kunne ikke skjermes: %s", id, e.getClass().getSimpleName());
            utgivelser.settKontrollert(id, Status.FEILET, aarsak(celler, e), null);
            return;
        }
        lagre(forbindelse, id, kontroll, godkjente, start, klokke.instant());
    }

    /** Stores the protected cells, the proof and the verdict, and lets the verdict decide what becomes of the release. */
    static void lagre(
            Connection forbindelse,
            BestillingId id,
            Kontroll kontroll,
            List<BestillingId> tidligere,
            Instant start,
            Instant naa)
            throws SQLException {
        var utgivelser = new UtgivelsePostgresRepository(forbindelse);
        utgivelser.lagrePubliserte(id, kontroll.celler());
        new KontrollPostgresRepository(forbindelse).lagre(id, kontroll, tidligere, naa, Duration.between(start, naa));
        utgivelser.settKontrollert(
                id,
                kontroll.godkjent() ? Status.KONTROLLERT : Status.AVVIST_AV_REVISOR,
                rapport(kontroll.tall()),
                kontroll.brudd());
    }

    private static String aarsak(List<Tellingscelle> celler, RuntimeException feil) {
        if (celler.isEmpty()) {
            return "Registeret har ingen tall for disse årene.";
        }
        return feil instanceof UsikkerUtgivelse
                ? "Ingen skjerming verner alle små tall sammen med det som alt er publisert."
                : "Tallene fra registeret motsier hverandre eller hører ikke til noen tabell; utgivelsen kan ikke skjermes.";
    }

    private static String rapport(Skjermingstall tall) {
        return String.format(
                Locale.ROOT,
                "%d tall, %d skjult fordi de er små, %d skjult for å verne dem (%.1f %% i alt)",
                tall.celler(),
                tall.primare(),
                tall.sekundare(),
                100 * tall.andelSkjult());
    }
}
