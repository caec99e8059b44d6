package no.barnevernsregister.register.sletting.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import no.barnevernsregister.contracts.hendelse.Emne;
import no.barnevernsregister.register.sletting.Prov;
import org.jboss.logging.Logger;

/**
 * Proves every erasure once more by itself, when the topics have let go of what they held. The numbers are gone by then, so
 * it looks for pseudonyms in the vault and for payloads.
 */
@ApplicationScoped
public class Provevakt {

    private static final Logger LOGG = Logger.getLogger(Provevakt.class);
    private static final Duration ETTER = Emne.OPPBEVARING.plusDays(2);

    private final AgroalDataSource database;
    private final Restesok restesok;
    private final Clock klokke;
    private final AtomicLong rester = new AtomicLong();

    Provevakt(AgroalDataSource database, Restesok restesok, Clock klokke, MeterRegistry maalinger) {
        this.database = database;
        this.restesok = restesok;
        this.klokke = klokke;
        maalinger.gauge("bvr_sletting_rester", rester);
    }

    @Scheduled(cron = "${bvr.sletting.prov.naar:0 0 3 * * ?}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void prov() throws SQLException {
        long funnet = 0;
        for (UUID bestilling : forfalte()) {
            Prov prov = restesok.sok(bestilling, Optional.empty());
            funnet += prov.rester().size() + prov.utloper().size();
            if (prov.erRent() && prov.utloper().isEmpty()) {
                LOGG.infof("Sletting %s er prøvd: ingen rester i %d rader.", bestilling, prov.lest());
            } else {
                LOGG.errorf("Sletting %s har rester: %s %s", bestilling, prov.rester(), prov.utloper());
            }
        }
        rester.set(funnet);
    }

    private List<UUID> forfalte() throws SQLException {
        Instant til = klokke.instant().minus(ETTER);
        List<UUID> forfalte = new ArrayList<>();
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(
                        "SELECT id FROM slettebestilling WHERE utfort > ? AND utfort <= ? ORDER BY utfort")) {
            sql.setTimestamp(1, Timestamp.from(til.minus(Duration.ofDays(1))));
            sql.setTimestamp(2, Timestamp.from(til));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    forfalte.add(rad.getObject(1, UUID.class));
                }
            }
        }
        return forfalte;
    }
}
