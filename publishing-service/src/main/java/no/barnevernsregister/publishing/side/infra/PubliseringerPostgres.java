package no.barnevernsregister.publishing.side.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.side.Publiseringer;
import no.barnevernsregister.publishing.utgivelse.Endring;

/** Reads the calendar and the editions through the public role. */
@ApplicationScoped
public class PubliseringerPostgres implements Publiseringer {

    private final AgroalDataSource database;

    PubliseringerPostgres(@DataSource("offentlig") AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<Post> kalender() {
        String sporring = "SELECT navn, stadium, array_to_string(perioder, ', '), publiseres FROM offentlig.kalender"
                + " ORDER BY publiseres, navn";
        List<Post> poster = new ArrayList<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                poster.add(new Post(
                        rad.getString(1),
                        rad.getString(2),
                        rad.getString(3),
                        rad.getTimestamp(4).toInstant()));
            }
            return poster;
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }

    @Override
    public List<Utgitt> utgitte() {
        String sporring = "SELECT u.id, u.navn, u.versjon, u.stadium, array_to_string(u.perioder, ', ') AS perioder,"
                + " u.publiseres, u.merknad, u.trukket, u.trukket_grunn,"
                + " (SELECT n.id FROM offentlig.utgave n WHERE n.erstatter = u.id AND NOT n.er_trukket LIMIT 1) AS etter"
                + " FROM offentlig.utgave u ORDER BY u.publiseres DESC, u.id DESC";
        List<Utgitt> utgitte = new ArrayList<>();
        try (Connection forbindelse = database.getConnection()) {
            Map<String, List<Endring>> endringer = endringer(forbindelse);
            try (var sql = forbindelse.prepareStatement(sporring);
                    ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    Timestamp trukket = rad.getTimestamp("trukket");
                    utgitte.add(new Utgitt(
                            rad.getString("id"),
                            rad.getString("navn"),
                            rad.getString("versjon"),
                            rad.getString("stadium"),
                            rad.getString("perioder"),
                            rad.getTimestamp("publiseres").toInstant(),
                            rad.getString("merknad"),
                            rad.getString("etter"),
                            trukket == null ? null : trukket.toInstant(),
                            rad.getString("trukket_grunn"),
                            endringer.getOrDefault(rad.getString("id"), List.of())));
                }
            }
            return utgitte;
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }

    private static Map<String, List<Endring>> endringer(Connection forbindelse) throws SQLException {
        String sporring = "SELECT utgivelse_id, tabell, uendret, endret, skjult, vist, nye, borte"
                + " FROM offentlig.publisert_endring ORDER BY tabell";
        Map<String, List<Endring>> endringer = new HashMap<>();
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                endringer
                        .computeIfAbsent(rad.getString(1), id -> new ArrayList<>())
                        .add(new Endring(
                                rad.getString(2),
                                rad.getInt(3),
                                rad.getInt(4),
                                rad.getInt(5),
                                rad.getInt(6),
                                rad.getInt(7),
                                rad.getInt(8)));
            }
        }
        return endringer;
    }
}
