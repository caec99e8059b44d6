package no.barnevernsregister.register.sak.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.InnsendingRegistrert;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.typer.InnsendingId;

/**
 * Tells when all cases of a yearly file are in the register. They come on many partitions at once, so nobody who takes one in
 * can see that it was the last.
 */
@ApplicationScoped
public class Filvakt {

    private final AgroalDataSource database;
    private final Clock klokke;

    Filvakt(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    /** Notes, in the transaction of the case, that a case of a file is in the register. */
    static void merk(Connection forbindelse, InnsendingId fil, long sakNr, int saker, Instant kjentFra)
            throws SQLException {
        String setning = "INSERT INTO arsuttrekk_sak (innsending_id, sak_nr, saker, kjent_fra) VALUES (?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, fil.verdi());
            sql.setLong(2, sakNr);
            sql.setInt(3, saker);
            sql.setTimestamp(4, Timestamp.from(kjentFra));
            sql.executeUpdate();
        }
    }

    @Scheduled(every = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void meldFra() throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                for (InnsendingRegistrert ferdig : ferdige(forbindelse)) {
                    Utboks.leggTil(forbindelse, CloudEvent.om(ferdig, "/register-service", klokke.instant()));
                }
                forbindelse.commit();
                gikk = true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    /** Files that are whole, taken out; of two that look at once the one that removes the rows tells. */
    private static List<InnsendingRegistrert> ferdige(Connection forbindelse) throws SQLException {
        String setning = """
                WITH hel AS (SELECT innsending_id FROM arsuttrekk_sak GROUP BY innsending_id HAVING count(*) = max(saker)),
                     tatt AS (DELETE FROM arsuttrekk_sak USING hel
                              WHERE arsuttrekk_sak.innsending_id = hel.innsending_id
                              RETURNING arsuttrekk_sak.innsending_id, kjent_fra)
                SELECT innsending_id, max(kjent_fra) FROM tatt GROUP BY innsending_id""";
        List<InnsendingRegistrert> ferdige = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(setning);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                ferdige.add(InnsendingRegistrert.fil(
                        new InnsendingId(rad.getObject(1, UUID.class)),
                        rad.getTimestamp(2).toInstant()));
            }
        }
        return ferdige;
    }
}
