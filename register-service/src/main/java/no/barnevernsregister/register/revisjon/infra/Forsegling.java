package no.barnevernsregister.register.revisjon.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.register.revisjon.Kontroll;
import no.barnevernsregister.register.revisjon.Segl;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Seals the audit log by the clock, and brings the newest seal out of the database. */
@ApplicationScoped
public class Forsegling {

    private final AgroalDataSource database;
    private final Clock klokke;
    private final Seglfil fil;
    private long sisteUte;

    Forsegling(
            AgroalDataSource database,
            Clock klokke,
            Nokkeltjeneste nokler,
            @ConfigProperty(name = "bvr.revisjon.mappe", defaultValue = ".bvr/revisjon") Path mappe) {
        this.database = database;
        this.klokke = klokke;
        this.fil = new Seglfil(mappe, nokler);
    }

    @Scheduled(every = "{bvr.revisjon.forsegles}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void forsegl() {
        try (Connection forbindelse = database.getConnection()) {
            Optional<Segl> siste = new Seglverk(forbindelse).forsegl();
            if (siste.isPresent() && siste.get().nr() > sisteUte) {
                fil.leggTil(siste.get(), klokke.instant());
                sisteUte = siste.get().nr();
            }
        } catch (SQLException e) {
            Log.errorf("Revisjonsloggen kunne ikke forsegles: %s", e.getSQLState());
        } catch (UncheckedIOException e) {
            Log.error(e.getMessage());
        }
    }

    /** Checks the whole log in a transaction that may see all of it. */
    Kontroll.Dom kontroller(Connection forbindelse) throws SQLException {
        return new Seglverk(forbindelse).kontroller(fil);
    }
}
