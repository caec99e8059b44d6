package no.barnevernsregister.validation.innsending.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.concurrent.atomic.AtomicLong;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.validation.innsending.SakRepository.Parkert;
import no.barnevernsregister.validation.innsending.Vurderer;

/** Refuses documents that have waited too long for the one before them, and measures the oldest wait. */
@ApplicationScoped
public class Ventelistevakt {

    private final AgroalDataSource database;
    private final Vurderer vurderer;
    private final Nyttelastkryptering kryptering;
    private final Clock klokke;
    private final AtomicLong eldsteSekunder = new AtomicLong();

    Ventelistevakt(
            AgroalDataSource database,
            Vurderer vurderer,
            Nyttelastkryptering kryptering,
            Clock klokke,
            MeterRegistry maalinger) {
        this.database = database;
        this.vurderer = vurderer;
        this.kryptering = kryptering;
        this.klokke = klokke;
        maalinger.gauge("bvr_parkert_eldste_sekunder", eldsteSekunder);
    }

    @Scheduled(every = "${bvr.parkert.sjekk:60s}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sjekk() throws SQLException {
        while (giOppEn()) {
            // The next one.
        }
        eldsteSekunder.set(eldste());
    }

    private boolean giOppEn() throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                var saker = new SakPostgresRepository(forbindelse, kryptering);
                var forfalte = saker.taForfalt(klokke.instant());
                for (Parkert forfalt : forfalte) {
                    vurderer.giOpp(
                            forfalt, saker, new UtboksSvarer(forbindelse, new Nyttelastdeler(kryptering), klokke));
                }
                forbindelse.commit();
                gikk = true;
                return !forfalte.isEmpty();
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    private long eldste() throws SQLException {
        String sporring = "SELECT coalesce(extract(epoch FROM now() - min(parkert_tid)), 0)::bigint FROM parkert";
        try (Connection forbindelse = database.getConnection();
                Statement sql = forbindelse.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            rad.next();
            return rad.getLong(1);
        }
    }
}
