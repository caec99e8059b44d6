package no.barnevernsregister.publishing.utgivelse.infra;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.publishing.utgivelse.Kalenderpost;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;

/** What has been promised, in the transaction of one connection of the release job's role. */
final class KalenderPostgresRepository {

    private final Connection forbindelse;

    KalenderPostgresRepository(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    void lagre(Kalenderpost post, String lovetAv) throws SQLException {
        String setning = "INSERT INTO offentlig.kalenderpost (id, navn, slag, stadium, perioder, publiseres, lovet_av)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, post.id());
            sql.setString(2, post.navn());
            sql.setString(3, post.slag().name());
            sql.setString(4, post.stadium().name());
            sql.setArray(5, forbindelse.createArrayOf("text", post.perioder().toArray()));
            sql.setTimestamp(6, Timestamp.from(post.publiseres()));
            sql.setString(7, lovetAv);
            sql.executeUpdate();
        }
    }

    /** Promises that no living release keeps yet, the nearest first. */
    List<Kalenderpost> ventende() throws SQLException {
        String sporring = "SELECT id, navn, slag, stadium, perioder, publiseres FROM offentlig.kalenderpost k"
                + " WHERE NOT EXISTS (SELECT 1 FROM offentlig.utgivelse u WHERE u.kalenderpost = k.id"
                + " AND u.status NOT IN ('FEILET', 'AVVIST_AV_REVISOR')) ORDER BY publiseres, id";
        List<Kalenderpost> poster = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                poster.add(new Kalenderpost(
                        rad.getObject(1, UUID.class),
                        rad.getString(2),
                        Slag.valueOf(rad.getString(3)),
                        Stadium.valueOf(rad.getString(4)),
                        Arrays.asList((String[]) rad.getArray(5).getArray()),
                        rad.getTimestamp(6).toInstant()));
            }
        }
        return poster;
    }
}
