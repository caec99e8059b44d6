package no.barnevernsregister.register.revisjon.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import no.barnevernsregister.register.revisjon.Hvem;
import no.barnevernsregister.register.revisjon.Lesing;
import no.barnevernsregister.register.revisjon.Lest;
import no.barnevernsregister.register.revisjon.RevisjonSvikter;
import no.barnevernsregister.register.tilgang.infra.Tilgangsgrense;

/**
 * The way to read the register: who reads, why and how much is in the audit log before the answer is given. When it cannot be
 * written there is no answer, but {@link RevisjonSvikter}.
 */
@ApplicationScoped
public class Revisjon {

    private final AgroalDataSource database;

    public Revisjon(AgroalDataSource database) {
        this.database = database;
    }

    /** What is read, within what row level security lets the order see. */
    @FunctionalInterface
    public interface Sporring<T> {
        Lest<T> les(Connection forbindelse) throws SQLException;
    }

    /** What is read and given out as it is read. */
    @FunctionalInterface
    public interface Strom {
        /** Gives how many rows were given out. */
        long les(Connection forbindelse) throws SQLException, IOException;
    }

    /** Reads, logs it in the same transaction, and gives the answer when both are committed. */
    public <T> T les(Hvem hvem, Lesing lesing, Sporring<T> sporring) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try {
                Tilgangsgrense.sett(forbindelse, lesing.omfang());
                Lest<T> lest = sporring.les(forbindelse);
                logg(forbindelse, () -> Revisjonslogg.lest(forbindelse, hvem, lesing, lest));
                gikk = true;
                return lest.svar();
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        }
    }

    /** Logs that a long read begins; what it gives may be sent while it is read. */
    public Begynt begynn(Hvem hvem, Lesing lesing) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            logg(forbindelse, () -> Revisjonslogg.begynt(forbindelse, hvem, lesing));
        } catch (SQLException e) {
            throw new RevisjonSvikter("Revisjonsloggen svarte med " + e.getSQLState() + ".", e);
        }
        return new Begynt(hvem, lesing);
    }

    /** A long read that is logged as begun. */
    public final class Begynt {

        private final Hvem hvem;
        private final Lesing lesing;

        private Begynt(Hvem hvem, Lesing lesing) {
            this.hvem = hvem;
            this.lesing = lesing;
        }

        /** Reads in one transaction that sees one state, and logs at the end how much was given out. */
        public void les(Strom strom) throws SQLException, IOException {
            try (Connection forbindelse = database.getConnection()) {
                forbindelse.setAutoCommit(false);
                boolean gikk = false;
                try {
                    Tilgangsgrense.sett(forbindelse, lesing.omfang());
                    long rader = strom.les(forbindelse);
                    logg(forbindelse, () -> Revisjonslogg.avsluttet(forbindelse, hvem, lesing, rader));
                    gikk = true;
                } finally {
                    if (!gikk) {
                        forbindelse.rollback();
                    }
                }
            }
        }
    }

    private interface Innforing {
        void skriv() throws SQLException;
    }

    private static void logg(Connection forbindelse, Innforing innforing) {
        try {
            innforing.skriv();
            forbindelse.commit();
        } catch (SQLException e) {
            throw new RevisjonSvikter("Revisjonsloggen svarte med " + e.getSQLState() + ".", e);
        }
    }
}
