package no.barnevernsregister.publishing.tabell.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Utvalg;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;

/** Published cells through the role that can read nothing else. */
@ApplicationScoped
public class PublisertPostgres implements Publisert {

    private final AgroalDataSource database;

    PublisertPostgres(@DataSource("offentlig") AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public Optional<Hode> hode() {
        String sporring = "SELECT id, navn, publiseres, perioder, regioner FROM offentlig.publisert_utgivelse"
                + " ORDER BY publiseres DESC LIMIT 1";
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            return rad.next()
                    ? Optional.of(new Hode(
                            rad.getString(1),
                            rad.getString(2),
                            rad.getTimestamp(3).toInstant(),
                            liste(rad, 4),
                            liste(rad, 5)))
                    : Optional.empty();
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }

    private static List<String> liste(ResultSet rad, int kolonne) throws SQLException {
        return Arrays.stream((String[]) rad.getArray(kolonne).getArray())
                .sorted()
                .toList();
    }

    @Override
    public List<Publiserttall> celler(Hode hode, String tabell, Utvalg utvalg) {
        String sporring =
                "SELECT region, kjonn, alder, kategori, innhold, tid, verdi, tegn FROM offentlig.publisert_celle"
                        + " WHERE utgivelse_id = ? AND tabell = ? AND region = ANY (?) AND kjonn = ANY (?) AND alder = ANY (?)"
                        + " AND kategori = ANY (?) AND innhold = ANY (?) AND tid = ANY (?)";
        List<Publiserttall> celler = new ArrayList<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, UUID.fromString(hode.id()));
            sql.setString(2, tabell);
            int nummer = 3;
            for (String variabel : List.of("Region", "Kjonn", "Alder", "Kategori", "ContentsCode", "Tid")) {
                sql.setArray(
                        nummer++,
                        forbindelse.createArrayOf(
                                "text", koder(utvalg, variabel).toArray()));
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Publiserttall(
                            tabell,
                            rad.getString(1),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getString(4),
                            rad.getString(5),
                            rad.getString(6),
                            rad.getBigDecimal(7),
                            rad.getString(8)));
                }
            }
            return celler;
        } catch (SQLException e) {
            throw new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
        }
    }

    /** A variable that the table is not divided by is ALLE in all its cells. */
    private static List<String> koder(Utvalg utvalg, String variabel) {
        return utvalg.koder(variabel).isEmpty() ? List.of("ALLE") : utvalg.koder(variabel);
    }
}
