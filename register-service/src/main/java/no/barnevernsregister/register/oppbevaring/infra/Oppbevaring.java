package no.barnevernsregister.register.oppbevaring.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.register.oppbevaring.Oppbevaringsregel;
import no.barnevernsregister.register.oppbevaring.Utforelse;
import no.barnevernsregister.register.tilgang.Tilgang;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * Lets go what has been kept for as long as it may be. The rules, the removing and the entry in the audit log are the
 * database's; this says what time it is.
 */
@ApplicationScoped
public class Oppbevaring {

    private static final int MAANEDER_FRAM = 24;

    private final AgroalDataSource database;
    private final Clock klokke;

    Oppbevaring(AgroalDataSource database, Clock klokke) {
        this.database = database;
        this.klokke = klokke;
    }

    @Scheduled(cron = "{bvr.oppbevaring.utfores}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void etterKlokka() {
        for (Utforelse en : utfor()) {
            Log.infof("Oppbevaring: %s eldre enn %s, %d rader fjernet", en.hva(), en.grense(), en.antall());
        }
    }

    /** Carries out every rule that is in force, each in a transaction of its own; one that fails stops no other. */
    List<Utforelse> utfor() {
        List<Utforelse> gjort = new ArrayList<>();
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            for (String hva : gjeldende(forbindelse)) {
                try {
                    Tilgangsgrense.sett(forbindelse, Tilgang.ALLE);
                    gjort.add(utfor(forbindelse, hva));
                    forbindelse.commit();
                } catch (SQLException e) {
                    Log.errorf("Oppbevaringsregelen %s kunne ikke utføres: %s", hva, e.getSQLState());
                } finally {
                    forbindelse.rollback();
                }
            }
            lagMaaneder(forbindelse);
            forbindelse.commit();
        } catch (SQLException e) {
            Log.errorf("Oppbevaringsreglene kunne ikke utføres: %s", e.getSQLState());
        }
        return gjort;
    }

    private List<String> gjeldende(Connection forbindelse) throws SQLException {
        List<String> alle = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(
                "SELECT DISTINCT hva FROM oppbevaring WHERE gjelder_fra <= ? ORDER BY hva")) {
            sql.setDate(1, Date.valueOf(LocalDate.ofInstant(klokke.instant(), ZoneOffset.UTC)));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    alle.add(rad.getString(1));
                }
            }
        }
        return alle;
    }

    private Utforelse utfor(Connection forbindelse, String hva) throws SQLException {
        try (var sql = forbindelse.prepareStatement(
                "SELECT CASE WHEN isfinite(grense) THEN grense ELSE 'epoch' END, antall FROM oppbevar(?, ?)")) {
            sql.setString(1, hva);
            sql.setTimestamp(2, Timestamp.from(klokke.instant()));
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Utforelse(hva, rad.getTimestamp(1).toInstant(), rad.getLong(2));
            }
        }
    }

    private void lagMaaneder(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT revisjon_maaneder(?)")) {
            sql.setDate(
                    1,
                    Date.valueOf(LocalDate.ofInstant(klokke.instant(), ZoneOffset.UTC)
                            .plusMonths(MAANEDER_FRAM)));
            sql.execute();
        }
    }

    /** The rules, with when each was last carried out. */
    static List<Oppbevaringsregel> regler(Connection forbindelse) throws SQLException {
        List<Oppbevaringsregel> regler = new ArrayList<>();
        String sporring = "SELECT o.hva, o.gjelder_fra, o.lengde::text, o.hjemmel, r.tid, r.rader FROM oppbevaring o"
                + " LEFT JOIN LATERAL (SELECT tid, rader FROM revisjon WHERE slag = 'SLETTET' AND sporring = o.hva"
                + " AND sak_nr IS NULL AND barn IS NULL ORDER BY tid DESC LIMIT 1) r ON true ORDER BY o.hva, o.gjelder_fra";
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                Timestamp sist = rad.getTimestamp(5);
                Instant tid = sist == null ? null : sist.toInstant();
                regler.add(new Oppbevaringsregel(
                        rad.getString(1),
                        rad.getDate(2).toLocalDate(),
                        rad.getString(3),
                        rad.getString(4),
                        tid,
                        tid == null ? null : rad.getLong(6)));
            }
        }
        return regler;
    }
}
