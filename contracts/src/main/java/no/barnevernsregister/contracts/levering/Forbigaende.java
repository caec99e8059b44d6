package no.barnevernsregister.contracts.levering;

import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells faults that pass from faults of the data, by the class of the SQL state (PostgreSQL, appendix A). */
final class Forbigaende {

    /** Connection, transaction rollback (deadlock, serialisation), resources, intervention, system error. */
    private static final Set<String> KLASSER = Set.of("08", "40", "53", "55", "57", "58");

    private Forbigaende() {}

    static boolean er(SQLException e) {
        return e instanceof SQLTransientException || e instanceof SQLRecoverableException || klasse(e.getSQLState());
    }

    /** A fault without a state comes from the pool or the driver before the server was reached. */
    private static boolean klasse(@Nullable String tilstand) {
        return tilstand == null || tilstand.length() < 2 || KLASSER.contains(tilstand.substring(0, 2));
    }
}
