package no.barnevernsregister.publishing.halvaar.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.Map;
import no.barnevernsregister.contracts.hendelse.HalvaarGodkjent;
import no.barnevernsregister.publishing.halvaar.Halvaarstall;

/** Approved figures in the room of raw counts, which the public's role cannot enter. */
@ApplicationScoped
public class HalvaarstallPostgres implements Halvaarstall {

    private static final String LAGRE = "INSERT INTO grunnlag.halvaarstall"
            + " (kommune, bydel, periode, versjon, godkjent, punkt, verdi) VALUES (?, ?, ?, ?, ?, ?, ?)"
            + " ON CONFLICT DO NOTHING";

    private static final String NYESTE = "SELECT kommune, bydel, punkt, verdi FROM grunnlag.halvaarstall h"
            + " WHERE periode = ? AND versjon = (SELECT max(versjon) FROM grunnlag.halvaarstall n"
            + " WHERE (n.kommune, n.bydel, n.periode) = (h.kommune, h.bydel, h.periode))";

    private final AgroalDataSource database;

    HalvaarstallPostgres(AgroalDataSource database) {
        this.database = database;
    }

    /** Keeps a version; the same once more changes nothing. */
    static void lagre(Connection forbindelse, HalvaarGodkjent skjema) throws SQLException {
        var bydel = skjema.bydel();
        try (var sql = forbindelse.prepareStatement(LAGRE)) {
            for (var punkt : skjema.punkter().entrySet()) {
                sql.setString(1, skjema.kommune().verdi());
                sql.setString(2, bydel == null ? "" : bydel.verdi());
                sql.setString(3, skjema.periode());
                sql.setInt(4, skjema.versjon());
                sql.setTimestamp(5, Timestamp.from(skjema.godkjent()));
                sql.setString(6, punkt.getKey());
                sql.setBigDecimal(7, punkt.getValue());
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    @Override
    public Map<Sted, Map<String, BigDecimal>> punkter(String periode) {
        Map<Sted, Map<String, BigDecimal>> punkter = new HashMap<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(NYESTE)) {
            sql.setString(1, periode);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    punkter.computeIfAbsent(new Sted(rad.getString(1), rad.getString(2)), _ -> new HashMap<>())
                            .put(rad.getString(3), rad.getBigDecimal(4));
                }
            }
            return punkter;
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }
}
