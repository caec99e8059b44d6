package no.barnevernsregister.publishing.side.infra;

import io.agroal.api.AgroalDataSource;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.publishing.nokkeltall.Inndeling;
import no.barnevernsregister.publishing.side.Sted;
import no.barnevernsregister.publishing.side.Tabellvalg;
import no.barnevernsregister.publishing.side.Tallkilde.Celle;
import no.barnevernsregister.publishing.side.Tallkilde.Hode;
import no.barnevernsregister.publishing.side.Tallkilde.Tabellcelle;

/** Reads protected cells as one role sees them. */
final class Cellelesing {

    private final AgroalDataSource database;
    private final String fra;

    /** Reads from a table or view that the role may see. */
    Cellelesing(AgroalDataSource database, String fra) {
        this.database = database;
        this.fra = fra;
    }

    Set<String> regioner(Connection forbindelse, UUID id) throws SQLException {
        Set<String> steder = new HashSet<>();
        try (var sql = forbindelse.prepareStatement("SELECT DISTINCT region FROM " + fra + " WHERE utgivelse_id = ?")) {
            sql.setObject(1, id);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    steder.add(rad.getString(1));
                }
            }
        }
        return steder;
    }

    List<Celle> celler(Hode hode, String tabell, List<String> innhold, String alder, List<String> steder) {
        String sporring = "SELECT region, innhold, tid, verdi, tegn FROM " + fra
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

    List<Tabellcelle> tabell(Hode hode, Tabellvalg valg) {
        String sporring = "SELECT region, kjonn, alder, kategori, innhold, tid, verdi, tegn FROM " + fra
                + " WHERE utgivelse_id = ? AND tabell = ? AND region = ANY (?) AND kjonn = ANY (?) AND alder = ANY (?)"
                + " AND kategori = ANY (?) AND innhold = ANY (?) AND tid = ANY (?)";
        List<Tabellcelle> celler = new ArrayList<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, UUID.fromString(hode.id()));
            sql.setString(2, valg.tabell().id());
            int nummer = 3;
            for (List<String> koder : List.of(
                    valg.steder().stream().map(Sted::kode).toList(),
                    valg.valgte(Inndeling.KJONN),
                    valg.valgte(Inndeling.ALDER),
                    valg.valgte(Inndeling.KATEGORI),
                    valg.innhold(),
                    valg.perioder())) {
                sql.setArray(nummer++, forbindelse.createArrayOf("text", koder.toArray()));
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Tabellcelle(
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
            throw feil(e);
        }
    }

    static IllegalStateException feil(SQLException e) {
        return new IllegalStateException("Databasen svarte med " + e.getSQLState(), e);
    }
}
