package no.barnevernsregister.register.sletting.infra;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jboss.logging.Logger;

/** Carries out again what the erasure list has and the database has not: at the start, and now and then. */
@ApplicationScoped
public class Slettevakt {

    private static final Logger LOGG = Logger.getLogger(Slettevakt.class);

    private final Personsletting sletting;

    Slettevakt(Personsletting sletting) {
        this.sletting = sletting;
    }

    void start(@Observes StartupEvent hendelse) throws SQLException {
        sjekk();
    }

    @Scheduled(
            every = "${bvr.sletting.sjekk:10m}",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sjekk() throws SQLException {
        List<UUID> igjen = sletting.gjenta();
        if (!igjen.isEmpty()) {
            LOGG.warnf("%d slettinger er utført på nytt: %s", igjen.size(), igjen);
        }
    }
}
