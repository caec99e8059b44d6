package no.barnevernsregister.publishing.utgivelse.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.utgivelse.Endring;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;

/** What is different from the release before, from protected cells alone, in the release job's role. */
final class EndringPostgresRepository {

    /** The columns that say which cell it is. */
    private static final String NOKLER = "tabell, region, kjonn, alder, kategori, innhold, tid";

    private static final String PAR = " FROM (SELECT " + NOKLER + ", verdi, tegn, 1 AS ny FROM offentlig.celle"
            + " WHERE utgivelse_id = ?) n FULL JOIN (SELECT " + NOKLER + ", verdi, tegn, 1 AS gammel"
            + " FROM offentlig.celle WHERE utgivelse_id = ?) g USING (" + NOKLER + ")";

    private final Connection forbindelse;

    EndringPostgresRepository(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** The release that readers will compare with: the one that is replaced, else the newest approved of the same years. */
    Optional<BestillingId> forrige(Utgivelse utgivelse) throws SQLException {
        BestillingId erstatter = utgivelse.utgave().erstatter();
        return erstatter != null
                ? Optional.of(erstatter)
                : new KontrollPostgresRepository(forbindelse)
                        .godkjente(utgivelse).stream().findFirst();
    }

    /** By table; empty when there is no release before. */
    List<Endring> endringer(Utgivelse utgivelse) throws SQLException {
        Optional<BestillingId> forrige = forrige(utgivelse);
        if (forrige.isEmpty()) {
            return List.of();
        }
        String sporring = "SELECT tabell,"
                + " count(*) FILTER (WHERE n.ny = 1 AND g.gammel = 1 AND n.tegn = g.tegn AND n.verdi IS NOT DISTINCT FROM g.verdi),"
                + " count(*) FILTER (WHERE n.verdi <> g.verdi),"
                + " count(*) FILTER (WHERE n.tegn = ':' AND g.verdi IS NOT NULL),"
                + " count(*) FILTER (WHERE n.verdi IS NOT NULL AND g.gammel = 1 AND g.verdi IS NULL),"
                + " count(*) FILTER (WHERE g.gammel IS NULL), count(*) FILTER (WHERE n.ny IS NULL)"
                + PAR + " GROUP BY tabell ORDER BY tabell";
        List<Endring> svar = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, utgivelse.id().verdi());
            sql.setObject(2, forrige.get().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    svar.add(new Endring(
                            rad.getString(1),
                            rad.getInt(2),
                            rad.getInt(3),
                            rad.getInt(4),
                            rad.getInt(5),
                            rad.getInt(6),
                            rad.getInt(7)));
                }
            }
        }
        return svar;
    }

    /** Cells for all sexes and ages that show another value, or are hidden or shown now, the greatest difference first. */
    List<Endring.Celle> summer(Utgivelse utgivelse, int flest) throws SQLException {
        Optional<BestillingId> forrige = forrige(utgivelse);
        if (forrige.isEmpty()) {
            return List.of();
        }
        String sporring = "SELECT tabell, region, innhold, tid, g.verdi, n.verdi" + PAR
                + " WHERE kjonn = 'ALLE' AND kategori = 'ALLE' AND alder IN ('ALLE', '0-24', '0-17') AND n.ny = 1 AND g.gammel = 1"
                + " AND n.verdi IS DISTINCT FROM g.verdi ORDER BY abs(n.verdi - g.verdi) DESC NULLS LAST, tabell, region,"
                + " innhold, tid LIMIT ?";
        List<Endring.Celle> svar = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, utgivelse.id().verdi());
            sql.setObject(2, forrige.get().verdi());
            sql.setInt(3, flest);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    svar.add(new Endring.Celle(
                            rad.getString(1),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getString(4),
                            rad.getBigDecimal(5),
                            rad.getBigDecimal(6)));
                }
            }
        }
        return svar;
    }

    /** Keeps the list for readers. */
    void lagre(Utgivelse utgivelse) throws SQLException {
        Optional<BestillingId> forrige = forrige(utgivelse);
        String setning =
                "INSERT INTO offentlig.endring (utgivelse_id, forrige_id, tabell, uendret, endret, skjult, vist,"
                        + " nye, borte) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            for (Endring endring : endringer(utgivelse)) {
                sql.setObject(1, utgivelse.id().verdi());
                sql.setObject(2, forrige.orElseThrow().verdi());
                sql.setString(3, endring.tabell());
                sql.setInt(4, endring.uendret());
                sql.setInt(5, endring.endret());
                sql.setInt(6, endring.skjult());
                sql.setInt(7, endring.vist());
                sql.setInt(8, endring.nye());
                sql.setInt(9, endring.borte());
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }
}
