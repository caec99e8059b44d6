package no.barnevernsregister.register.sletting.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.register.sletting.Prov.Rest;
import no.barnevernsregister.register.sletting.Prov.Slag;
import no.barnevernsregister.register.sletting.Spor;

/** Reads every row of every table that a connection may read, whatever schema and columns it has. */
final class Tabellsok {

    private static final int BUNKE = 500;
    private static final String HVELV = "identitet.";

    private static final String TABELLER = "SELECT format('%I.%I', n.nspname, c.relname) FROM pg_class c"
            + " JOIN pg_namespace n ON n.oid = c.relnamespace WHERE c.relkind IN ('r', 'p', 'm') AND NOT c.relispartition"
            + " AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'"
            + " AND has_schema_privilege(n.oid, 'USAGE') AND has_table_privilege(c.oid, 'SELECT') ORDER BY 1";

    private final Spor spor;
    private long lest;

    Tabellsok(Spor spor) {
        this.spor = spor;
    }

    /** @param navn of the database, for the one who reads the answer */
    List<Rest> sok(String navn, Connection forbindelse) throws SQLException {
        List<String> tabeller = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(TABELLER);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                tabeller.add(rad.getString(1));
            }
        }
        List<Rest> rester = new ArrayList<>();
        for (String tabell : tabeller) {
            sokTabell(forbindelse, tabell)
                    .forEach((slag, antall) -> rester.add(new Rest(navn + "/" + tabell, slag, antall, Instant.MAX)));
        }
        return rester;
    }

    long lest() {
        return lest;
    }

    /** A row as text has all its columns; bytes are hexadecimal there. */
    private Map<Slag, Long> sokTabell(Connection forbindelse, String tabell) throws SQLException {
        Map<Slag, Long> funnet = new EnumMap<>(Slag.class);
        try (var sql = forbindelse.prepareStatement("SELECT t::text FROM " + tabell + " t")) {
            sql.setFetchSize(BUNKE);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    lest++;
                    spor.i(rad.getString(1), tabell.startsWith(HVELV))
                            .ifPresent(slag -> funnet.merge(slag, 1L, Long::sum));
                }
            }
        }
        return funnet;
    }
}
