package no.barnevernsregister.publishing.side.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import no.barnevernsregister.publishing.side.Tallkilde;
import org.jspecify.annotations.Nullable;

/** Reads published cells through the public role, so that a page can show nothing else. */
@ApplicationScoped
public class TallkildePostgres implements Tallkilde {

    private final AgroalDataSource database;
    /** A release never changes, so its places are read once; whether it is still out is asked every time. */
    private final Map<UUID, Set<String>> regioner = new ConcurrentHashMap<>();

    TallkildePostgres(@DataSource("offentlig") AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Hode> nyeste() {
        // A correction of older years must not take the place of newer ones.
        String sporring = "SELECT id, navn, versjon, stadium, publiseres, perioder, merknad FROM offentlig.utgave"
                + " WHERE NOT er_trukket AND slag = 'AAR'"
                + " ORDER BY (SELECT max(p) FROM unnest(perioder) p) DESC, publiseres DESC, id DESC LIMIT 1";
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            return rad.next() ? Optional.of(hode(forbindelse, rad)) : Optional.empty();
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    private Hode hode(Connection forbindelse, ResultSet rad) throws SQLException {
        UUID id = rad.getObject(1, UUID.class);
        Set<String> steder = regioner.get(id);
        if (steder == null) {
            steder = regioner(forbindelse, id);
            regioner.put(id, steder);
        }
        return new Hode(
                id.toString(),
                rad.getString(2),
                rad.getString(3),
                rad.getString(4).equals("FORELOPIG"),
                rad.getTimestamp(5).toInstant(),
                Arrays.stream((String[]) rad.getArray(6).getArray()).sorted().toList(),
                rad.getString(7),
                steder);
    }

    private static Set<String> regioner(Connection forbindelse, UUID id) throws SQLException {
        Set<String> steder = new HashSet<>();
        try (var sql = forbindelse.prepareStatement(
                "SELECT DISTINCT region FROM offentlig.publisert_celle WHERE utgivelse_id = ?")) {
            sql.setObject(1, id);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    steder.add(rad.getString(1));
                }
            }
        }
        return steder;
    }

    @Override
    public List<Celle> celler(Hode hode, String tabell, List<String> innhold, String alder, List<String> steder) {
        String sporring = "SELECT region, innhold, tid, verdi, tegn FROM offentlig.publisert_celle"
                + " WHERE utgivelse_id = ? AND tabell = ? AND innhold = ANY (?) AND alder = ? AND region = ANY (?)"
                + " AND kjonn = 'ALLE' AND kategori = 'ALLE'";
        List<Celle> celler = new ArrayList<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, UUID.fromString(hode.id()));
            sql.setString(2, tabell);
            sql.setArray(3, forbindelse.createArrayOf("text", innhold.toArray()));
            sql.setString(4, alder);
            sql.setArray(5, forbindelse.createArrayOf("text", steder.toArray()));
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Celle(
                            rad.getString(1),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getBigDecimal(4),
                            rad.getString(5)));
                }
            }
            return celler;
        } catch (SQLException e) {
            throw feil(e);
        }
    }

    private static IllegalStateException feil(SQLException e) {
        return new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
    }
}
