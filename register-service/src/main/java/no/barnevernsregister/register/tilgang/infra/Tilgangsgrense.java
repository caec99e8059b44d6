package no.barnevernsregister.register.tilgang.infra;

import java.sql.Connection;
import java.sql.SQLException;
import no.barnevernsregister.register.tilgang.Tilgang;

/** Tells PostgreSQL what a transaction may see; row level security holds it there until the transaction ends. */
public final class Tilgangsgrense {

    private Tilgangsgrense() {}

    /** Holds for the rest of the transaction of this connection. */
    public static void sett(Connection forbindelse, Tilgang tilgang) throws SQLException {
        if (forbindelse.getAutoCommit()) {
            throw new IllegalStateException("Row level security is set within a transaction only.");
        }
        try (var sql = forbindelse.prepareStatement("SELECT set_config('bvr.tilgang', ?, true)")) {
            sql.setString(1, tilgang.verdi());
            sql.execute();
        }
    }
}
