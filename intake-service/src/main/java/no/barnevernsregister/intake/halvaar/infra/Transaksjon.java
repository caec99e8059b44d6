package no.barnevernsregister.intake.halvaar.infra;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;

/** Work in one transaction of the database: all of it, or nothing. */
public final class Transaksjon {

    /** What is done. */
    @FunctionalInterface
    public interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private Transaksjon() {}

    /** Does the work and commits it, or gives it up. */
    public static <T> T gjor(DataSource database, Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                gikk = true;
                return svar;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }
}
