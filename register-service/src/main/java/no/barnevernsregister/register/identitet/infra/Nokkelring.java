package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.barnevernsregister.contracts.kryptering.Nokkeltjeneste;
import no.barnevernsregister.register.identitet.Pseudonymnokkel;

/** The living keys of the index, as this process last read them; the oldest first. */
@ApplicationScoped
public class Nokkelring {

    static final String NOKKELNAVN = "identitet";
    /** Shared by those who add numbers (see finn_eller_lag), alone for those who add or throw away keys. */
    static final long LAS = 1752588902L;

    private static final int BYTES = 32;

    private final AgroalDataSource database;
    private final Nokkeltjeneste nokler;
    private volatile List<Pseudonymnokkel> gjeldende;

    Nokkelring(@DataSource("identitet") AgroalDataSource database, Nokkeltjeneste nokler) {
        this.database = database;
        this.nokler = nokler;
        this.gjeldende = lesEllerLagForste();
    }

    List<Pseudonymnokkel> gjeldende() {
        return gjeldende;
    }

    /** After somebody else, or the rotation here, has changed the keys. */
    List<Pseudonymnokkel> lesPaaNytt() {
        try (Connection forbindelse = database.getConnection()) {
            gjeldende = les(forbindelse);
            return gjeldende;
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }

    /** Adds a key in the transaction of this connection, which must hold the lock alone. */
    void leggTil(Connection forbindelse, int versjon) throws SQLException {
        byte[] ny = new byte[BYTES];
        new SecureRandom().nextBytes(ny);
        String setning = "INSERT INTO identitet.nokkel (versjon, innpakket) VALUES (?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setInt(1, versjon);
            sql.setBytes(2, nokler.pakkInn(NOKKELNAVN, ny));
            sql.executeUpdate();
        }
    }

    private List<Pseudonymnokkel> lesEllerLagForste() {
        try (Connection forbindelse = database.getConnection()) {
            List<Pseudonymnokkel> funnet = les(forbindelse);
            if (!funnet.isEmpty()) {
                return funnet;
            }
            forbindelse.setAutoCommit(false);
            try {
                laas(forbindelse);
                if (les(forbindelse).isEmpty()) {
                    leggTil(forbindelse, 1);
                }
                forbindelse.commit();
            } finally {
                forbindelse.rollback();
            }
            return les(forbindelse);
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }

    static void laas(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_xact_lock(?)")) {
            sql.setLong(1, LAS);
            sql.execute();
        }
    }

    private List<Pseudonymnokkel> les(Connection forbindelse) throws SQLException {
        String finn = "SELECT versjon, innpakket FROM identitet.nokkel WHERE fjernet IS NULL ORDER BY versjon";
        List<Pseudonymnokkel> funnet = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(finn);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                funnet.add(new Pseudonymnokkel(rad.getInt(1), nokler.pakkUt(NOKKELNAVN, rad.getBytes(2))));
            }
        }
        return List.copyOf(funnet);
    }
}
