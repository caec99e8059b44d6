package no.barnevernsregister.publishing.utgivelse.infra;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import no.barnevernsregister.publishing.utgivelse.Tilbaketrekking;
import no.barnevernsregister.publishing.utgivelse.Utgave;
import no.barnevernsregister.publishing.utgivelse.Utgave.Slag;
import no.barnevernsregister.publishing.utgivelse.Utgave.Stadium;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import no.barnevernsregister.publishing.utgivelse.Versjon;
import org.jspecify.annotations.Nullable;

/** Releases, their raw counts and their protected cells, in the transaction of one connection of the release job's role. */
final class UtgivelsePostgresRepository {

    private final Connection forbindelse;

    UtgivelsePostgresRepository(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** @param kalenderpost the promise that it is to keep, if any */
    void lagre(Utgivelse ny, @Nullable UUID kalenderpost) throws SQLException {
        String setning = "INSERT INTO offentlig.utgivelse (id, navn, perioder, kutt, status, bestilt_av, slag, stadium,"
                + " hoved, under, retting, erstatter, merknad, kalenderpost)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        Utgave utgave = ny.utgave();
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, ny.id().verdi());
            sql.setString(2, ny.navn());
            sql.setArray(3, forbindelse.createArrayOf("text", ny.perioder().toArray()));
            sql.setTimestamp(4, Timestamp.from(ny.kutt()));
            sql.setString(5, ny.status().name());
            sql.setString(6, ny.bestiltAv());
            sql.setString(7, utgave.slag().name());
            sql.setString(8, utgave.stadium().name());
            sql.setInt(9, utgave.versjon().hoved());
            sql.setInt(10, utgave.versjon().under());
            sql.setInt(11, utgave.versjon().retting());
            sql.setObject(
                    12, utgave.erstatter() == null ? null : utgave.erstatter().verdi(), Types.OTHER);
            sql.setString(13, utgave.merknad());
            sql.setObject(14, kalenderpost, Types.OTHER);
            sql.executeUpdate();
        }
    }

    /** The release as it is now. */
    Optional<Utgivelse> finn(BestillingId id) throws SQLException {
        return finn("WHERE id = ?", id).stream().findFirst();
    }

    /** The release, kept from others until the transaction ends. */
    Optional<Utgivelse> hold(BestillingId id) throws SQLException {
        return finn("WHERE id = ? FOR UPDATE", id).stream().findFirst();
    }

    /** All releases, the last ordered first. */
    List<Utgivelse> alle() throws SQLException {
        return finn("ORDER BY id DESC", null);
    }

    /** The instant that was promised for a release. */
    Optional<Instant> lovet(BestillingId id) throws SQLException {
        String sporring = "SELECT k.publiseres FROM offentlig.kalenderpost k JOIN offentlig.utgivelse u"
                + " ON u.kalenderpost = k.id WHERE u.id = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() ? Optional.of(rad.getTimestamp(1).toInstant()) : Optional.empty();
            }
        }
    }

    private List<Utgivelse> finn(String hvilke, @Nullable BestillingId id) throws SQLException {
        String sporring = "SELECT id, navn, perioder, kutt, status, bestilt_av, godkjent_av, publiseres,"
                + " skjermingsrapport, brudd, slag, stadium, hoved, under, retting, erstatter, merknad, levert, trukket,"
                + " trukket_av, trukket_grunn FROM offentlig.utgivelse " + hvilke;
        List<Utgivelse> alle = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            if (id != null) {
                sql.setObject(1, id.verdi());
            }
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    alle.add(les(rad));
                }
            }
        }
        return alle;
    }

    private static Utgivelse les(ResultSet rad) throws SQLException {
        UUID erstatter = rad.getObject("erstatter", UUID.class);
        Instant trukket = tid(rad, "trukket");
        return new Utgivelse(
                new BestillingId(rad.getObject("id", UUID.class)),
                rad.getString("navn"),
                Arrays.asList((String[]) rad.getArray("perioder").getArray()),
                rad.getTimestamp("kutt").toInstant(),
                Status.valueOf(rad.getString("status")),
                rad.getString("bestilt_av"),
                rad.getString("godkjent_av"),
                tid(rad, "publiseres"),
                rad.getString("skjermingsrapport"),
                rad.getObject("brudd", Integer.class),
                new Utgave(
                        Slag.valueOf(rad.getString("slag")),
                        Stadium.valueOf(rad.getString("stadium")),
                        new Versjon(rad.getInt("hoved"), rad.getInt("under"), rad.getInt("retting")),
                        erstatter == null ? null : new BestillingId(erstatter),
                        rad.getString("merknad")),
                tid(rad, "levert"),
                trukket == null
                        ? null
                        : new Tilbaketrekking(trukket, rad.getString("trukket_av"), rad.getString("trukket_grunn")));
    }

    private static @Nullable Instant tid(ResultSet rad, String kolonne) throws SQLException {
        Timestamp tid = rad.getTimestamp(kolonne);
        return tid == null ? null : tid.toInstant();
    }

    /** Municipalities that are in every period of what was delivered. */
    Set<String> kommuner(Utgivelse utgivelse) throws SQLException {
        String sporring = "SELECT kommune FROM grunnlag.celle WHERE utgivelse_id = ? GROUP BY kommune"
                + " HAVING count(DISTINCT periode) = ?";
        Set<String> kommuner = new HashSet<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, utgivelse.id().verdi());
            sql.setInt(2, utgivelse.perioder().size());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    kommuner.add(rad.getString(1));
                }
            }
        }
        return kommuner;
    }

    /** Takes an approved release back. */
    void settTrukket(BestillingId id, Tilbaketrekking trukket) throws SQLException {
        String setning = "UPDATE offentlig.utgivelse SET status = 'TRUKKET', trukket = ?, trukket_av = ?,"
                + " trukket_grunn = ? WHERE id = ?";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(trukket.naar()));
            sql.setString(2, trukket.av());
            sql.setString(3, trukket.grunn());
            sql.setObject(4, id.verdi());
            sql.executeUpdate();
        }
    }

    /** All counts have come. */
    void settLevert(BestillingId id, Instant naa) throws SQLException {
        try (var sql = forbindelse.prepareStatement("UPDATE offentlig.utgivelse SET levert = ? WHERE id = ?")) {
            sql.setTimestamp(1, Timestamp.from(naa));
            sql.setObject(2, id.verdi());
            sql.executeUpdate();
        }
    }

    /** Releases whose counts have come and which are not controlled, the first come first. */
    List<BestillingId> leverte() throws SQLException {
        String sporring = "SELECT id FROM offentlig.utgivelse WHERE status = 'PLANLAGT' AND levert IS NOT NULL"
                + " ORDER BY levert, id";
        List<BestillingId> ider = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                ider.add(new BestillingId(rad.getObject(1, UUID.class)));
            }
        }
        return ider;
    }

    /** How the control ended; only a planned release can be controlled. */
    void settKontrollert(BestillingId id, Status status, String rapport, @Nullable Integer brudd) throws SQLException {
        String setning = "UPDATE offentlig.utgivelse SET status = ?, skjermingsrapport = ?, brudd = ?"
                + " WHERE id = ? AND status = 'PLANLAGT'";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, status.name());
            sql.setString(2, rapport);
            sql.setObject(3, brudd, Types.INTEGER);
            sql.setObject(4, id.verdi());
            if (sql.executeUpdate() != 1) {
                throw new IllegalStateException("Utgivelsen er alt kontrollert.");
            }
        }
    }

    void settGodkjent(BestillingId id, String av, Instant publiseres) throws SQLException {
        String setning =
                "UPDATE offentlig.utgivelse SET status = 'GODKJENT', godkjent_av = ?, publiseres = ? WHERE id = ?";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, av);
            sql.setTimestamp(2, Timestamp.from(publiseres));
            sql.setObject(3, id.verdi());
            sql.executeUpdate();
        }
    }

    void lagreRaatall(BestillingId id, int del, List<Tellingscelle> celler) throws SQLException {
        String setning = "INSERT INTO grunnlag.celle (utgivelse_id, del, plass, telling, kommune, periode, kjonn,"
                + " aldersgruppe, verdi, barn, kategori) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            int plass = 0;
            for (Tellingscelle celle : celler) {
                sql.setObject(1, id.verdi());
                sql.setInt(2, del);
                sql.setInt(3, plass++);
                sql.setString(4, celle.tellingId());
                sql.setString(5, celle.kommune().verdi());
                sql.setString(6, celle.periode());
                sql.setString(7, celle.kjonn());
                sql.setString(8, celle.aldersgruppe());
                sql.setBigDecimal(9, celle.verdi());
                sql.setInt(10, celle.barn());
                sql.setString(11, celle.kategori());
                sql.addBatch();
            }
            sql.executeBatch();
        }
    }

    List<Tellingscelle> raatall(BestillingId id) throws SQLException {
        String sporring =
                "SELECT telling, kommune, periode, kjonn, aldersgruppe, verdi, barn, kategori FROM grunnlag.celle"
                        + " WHERE utgivelse_id = ? ORDER BY del, plass";
        List<Tellingscelle> celler = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Tellingscelle(
                            rad.getString(1),
                            new Kommunenummer(rad.getString(2)),
                            null,
                            rad.getString(3),
                            rad.getString(4),
                            rad.getString(5),
                            rad.getString(8),
                            new BigDecimal(rad.getString(6)),
                            rad.getInt(7)));
                }
            }
        }
        return celler;
    }

    void lagrePubliserte(BestillingId id, List<Publiserttall> celler) throws SQLException {
        String setning = "INSERT INTO offentlig.celle (utgivelse_id, tabell, region, kjonn, alder, kategori, innhold,"
                + " tid, verdi, tegn) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";
        try (PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            UUID nummer = id.verdi();
            int iBunken = 0;
            for (Publiserttall celle : celler) {
                sql.setObject(1, nummer);
                sql.setString(2, celle.tabell());
                sql.setString(3, celle.region());
                sql.setString(4, celle.kjonn());
                sql.setString(5, celle.alder());
                sql.setString(6, celle.kategori());
                sql.setString(7, celle.innhold());
                sql.setString(8, celle.tid());
                sql.setBigDecimal(9, celle.verdi());
                sql.setString(10, celle.tegn());
                sql.addBatch();
                iBunken++;
                if (iBunken % 5_000 == 0) {
                    sql.executeBatch();
                }
            }
            sql.executeBatch();
        }
    }
}
