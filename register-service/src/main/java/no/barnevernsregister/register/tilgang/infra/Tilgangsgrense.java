package no.barnevernsregister.register.tilgang.infra;

import java.sql.Connection;
import java.sql.SQLException;
import no.barnevernsregister.register.tilgang.Tilgang;

/** Tells PostgreSQL what a transaction may see; row level security holds it there until the transaction ends. */
public final class Tilgangsgrense {

    private static final String SETT = "SELECT set_config('bvr.tilgang', ?, true)";

    private Tilgangsgrense() {}

    /** Holds for the rest of the transaction of this connection. */
    public static void sett(Connection forbindelse, Tilgang tilgang) throws SQLException {
        krevTransaksjon(forbindelse);
        try (var sql = forbindelse.prepareStatement(SETT)) {
            sql.setString(1, tilgang.verdi());
            sql.execute();
        }
    }

    /** As {@link #sett}, and takes a shared advisory lock until the transaction ends, in one round trip. */
    public static void settOgLaas(Connection forbindelse, Tilgang tilgang, long las) throws SQLException {
        krevTransaksjon(forbindelse);
        try (var sql = forbindelse.prepareStatement(SETT + ", pg_advisory_xact_lock_shared(?)")) {
            sql.setString(1, tilgang.verdi());
            sql.setLong(2, las);
            sql.execute();
        }
    }

    private static void krevTransaksjon(Connection forbindelse) throws SQLException {
        if (forbindelse.getAutoCommit()) {
            throw new IllegalStateException("Row level security is set within a transaction only.");
        }
    }
}
