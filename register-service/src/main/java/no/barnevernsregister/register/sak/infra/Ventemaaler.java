package no.barnevernsregister.register.sak.infra;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/** Shows how many versions wait for the one they follow, and for how long the oldest has waited. */
@ApplicationScoped
public class Ventemaaler {

    private final AgroalDataSource database;
    private volatile double antall;
    private volatile double eldsteSekunder;

    Ventemaaler(AgroalDataSource database, MeterRegistry maalere) {
        this.database = database;
        Gauge.builder("bvr.register.ventende.versjoner", this, en -> en.antall)
                .description("Versions of cases that came before the one they follow")
                .register(maalere);
        Gauge.builder("bvr.register.ventende.eldste", this, en -> en.eldsteSekunder)
                .description("How long the oldest of them has waited")
                .baseUnit("seconds")
                .register(maalere);
    }

    @Scheduled(every = "15s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void maal() {
        String sporring =
                "SELECT count(*), coalesce(extract(epoch FROM now() - min(mottatt)), 0) FROM ventende_versjon";
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
            try (var sql = forbindelse.prepareStatement(sporring);
                    ResultSet rad = sql.executeQuery()) {
                rad.next();
                antall = rad.getDouble(1);
                eldsteSekunder = rad.getDouble(2);
            } finally {
                forbindelse.rollback();
            }
        } catch (SQLException e) {
            Log.warnf("Antallet ventende versjoner kunne ikke leses: %s", e.getSQLState());
        }
    }
}
