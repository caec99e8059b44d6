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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Tellingscelle;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;
import no.barnevernsregister.publishing.utgivelse.Utgivelse.Status;
import org.jspecify.annotations.Nullable;

/** Releases, their raw counts and their protected cells, in the transaction of one connection of the release job's role. */
final class UtgivelsePostgresRepository {

    private final Connection forbindelse;

    UtgivelsePostgresRepository(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    void lagre(Utgivelse ny) throws SQLException {
        String setning = "INSERT INTO offentlig.utgivelse (id, navn, perioder, kutt, status, bestilt_av)"
                + " VALUES (?, ?, ?, ?, ?, ?)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, ny.id().verdi());
            sql.setString(2, ny.navn());
            sql.setArray(3, forbindelse.createArrayOf("text", ny.perioder().toArray()));
            sql.setTimestamp(4, Timestamp.from(ny.kutt()));
            sql.setString(5, ny.status().name());
            sql.setString(6, ny.bestiltAv());
            sql.executeUpdate();
        }
    }

    /** The release as it is now. */
    Optional<Utgivelse> finn(BestillingId id) throws SQLException {
        return finn(id, "");
    }

    /** The release, kept from others until the transaction ends. */
    Optional<Utgivelse> hold(BestillingId id) throws SQLException {
        return finn(id, " FOR UPDATE");
    }

    private Optional<Utgivelse> finn(BestillingId id, String las) throws SQLException {
        String sporring = "SELECT navn, perioder, kutt, status, bestilt_av, godkjent_av, publiseres, skjermingsrapport,"
                + " brudd FROM offentlig.utgivelse WHERE id = ?" + las;
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    return Optional.empty();
                }
                Timestamp publiseres = rad.getTimestamp(7);
                return Optional.of(new Utgivelse(
                        id,
                        rad.getString(1),
                        Arrays.asList((String[]) rad.getArray(2).getArray()),
                        rad.getTimestamp(3).toInstant(),
                        Status.valueOf(rad.getString(4)),
                        rad.getString(5),
                        rad.getString(6),
                        publiseres == null ? null : publiseres.toInstant(),
                        rad.getString(8),
                        rad.getObject(9, Integer.class)));
            }
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
