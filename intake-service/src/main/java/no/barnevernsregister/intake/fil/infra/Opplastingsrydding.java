package no.barnevernsregister.intake.fil.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;

/** Removes uploads that nobody has gone on with, and parts that were left when a process died. */
@ApplicationScoped
public class Opplastingsrydding {

    private final AgroalDataSource database;
    private final FilConfig oppsett;
    private final Clock klokke;

    Opplastingsrydding(AgroalDataSource database, FilConfig oppsett, Clock klokke) {
        this.database = database;
        this.oppsett = oppsett;
        this.klokke = klokke;
    }

    /** Removes what has waited too long. */
    @Scheduled(every = "${bvr.fil.rydding:15m}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    public void rydd() {
        Timestamp grense = Timestamp.from(klokke.instant().minus(oppsett.ufullstendig()));
        try (Connection forbindelse = database.getConnection()) {
            slett(forbindelse, "DELETE FROM opplasting WHERE sist < ?", grense);
            slett(
                    forbindelse,
                    "DELETE FROM fildel WHERE mottatt < ?"
                            + " AND NOT EXISTS (SELECT FROM innsending WHERE innsending.id = fildel.innsending_id)"
                            + " AND NOT EXISTS (SELECT FROM opplasting WHERE opplasting.id = fildel.innsending_id)",
                    grense);
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static void slett(Connection forbindelse, String setning, Timestamp grense) throws SQLException {
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, grense);
            sql.executeUpdate();
        }
    }
}
