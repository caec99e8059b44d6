package no.barnevernsregister.intake.levering.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicLong;

/** Measures how far behind the outbox is. */
@ApplicationScoped
public class Utboksmaling {

    private final AgroalDataSource database;
    private final AtomicLong eldsteSekunder = new AtomicLong();
    private final AtomicLong antall = new AtomicLong();

    Utboksmaling(AgroalDataSource database, MeterRegistry maalinger) {
        this.database = database;
        maalinger.gauge("bvr_utboks_eldste_usendt_sekunder", eldsteSekunder);
        maalinger.gauge("bvr_utboks_usendte", antall);
    }

    @Scheduled(every = "15s")
    void maal() throws SQLException {
        String sporring = "SELECT count(*), coalesce(extract(epoch FROM now() - min(opprettet)), 0)::bigint"
                + " FROM utboks WHERE sendt IS NULL";
        try (Connection forbindelse = database.getConnection();
                Statement sql = forbindelse.createStatement();
                ResultSet rad = sql.executeQuery(sporring)) {
            rad.next();
            antall.set(rad.getLong(1));
            eldsteSekunder.set(rad.getLong(2));
        }
    }
}
