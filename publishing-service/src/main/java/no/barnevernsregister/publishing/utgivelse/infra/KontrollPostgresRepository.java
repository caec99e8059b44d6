package no.barnevernsregister.publishing.utgivelse.infra;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.publishing.utgivelse.Kontroll;
import no.barnevernsregister.publishing.utgivelse.Publiserttall;
import no.barnevernsregister.publishing.utgivelse.Tellingsfil;
import no.barnevernsregister.publishing.utgivelse.Tidligere;
import no.barnevernsregister.publishing.utgivelse.Utgivelse;

/** Proofs and audits of releases, and what approved releases show, in the transaction of one connection of the release job's role. */
final class KontrollPostgresRepository {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** Any fixed number; holders of it approve one release at a time. */
    private static final long GODKJENNING = 4_004_040L;

    private final Connection forbindelse;

    KontrollPostgresRepository(Connection forbindelse) {
        this.forbindelse = forbindelse;
    }

    /** Waits for others who approve, until the transaction ends. */
    void enOmGangen() throws SQLException {
        try (Statement sql = forbindelse.createStatement()) {
            sql.execute("SELECT pg_advisory_xact_lock(" + GODKJENNING + ")");
        }
    }

    /** Takes the control of a release until the transaction ends; false when another process has it. */
    boolean ta(BestillingId id) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_try_advisory_xact_lock(hashtextextended(?, 0))")) {
            sql.setString(1, id.toString());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() && rad.getBoolean(1);
            }
        }
    }

    /** Approved releases of some of the same years, the newest first. */
    List<BestillingId> godkjente(Utgivelse utgivelse) throws SQLException {
        String sporring = "SELECT id FROM offentlig.utgivelse WHERE status = 'GODKJENT' AND perioder && ? AND id <> ?"
                + " ORDER BY publiseres DESC, id DESC";
        List<BestillingId> svar = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setArray(
                    1, forbindelse.createArrayOf("text", utgivelse.perioder().toArray()));
            sql.setObject(2, utgivelse.id().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    svar.add(new BestillingId(rad.getObject(1, UUID.class)));
                }
            }
        }
        return svar;
    }

    /** What an approved release shows. */
    Tidligere tidligere(BestillingId id) throws SQLException {
        return new Tidligere("utgivelse " + id, fil(id));
    }

    /** The protected counts of a release. */
    Tellingsfil fil(BestillingId id) throws SQLException {
        String sporring =
                "SELECT tabell, region, kjonn, alder, kategori, innhold, tid, verdi, tegn FROM offentlig.celle"
                        + " WHERE utgivelse_id = ?";
        List<Publiserttall> celler = new ArrayList<>();
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            sql.setFetchSize(10_000);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    celler.add(new Publiserttall(
                            rad.getString(1),
                            rad.getString(2),
                            rad.getString(3),
                            rad.getString(4),
                            rad.getString(5),
                            rad.getString(6),
                            rad.getString(7),
                            rad.getBigDecimal(8),
                            rad.getString(9)));
                }
            }
        }
        return Tellingsfil.av(celler);
    }

    void lagre(BestillingId id, Kontroll kontroll, List<BestillingId> tidligere, Instant naa, Duration tid)
            throws SQLException {
        String setning = "INSERT INTO kontroll.skjerming (utgivelse_id, kontrollert, sekunder, tidligere, sertifikat,"
                + " revisjon, dom, brudd, mulige, celler, primare, sekundare, nivaer)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setObject(1, id.verdi());
            sql.setTimestamp(2, Timestamp.from(naa));
            sql.setBigDecimal(3, BigDecimal.valueOf(tid.toMillis(), 3));
            sql.setArray(4, uuider(tidligere));
            sql.setString(5, kontroll.sertifikat());
            sql.setString(6, kontroll.rapport().json());
            sql.setString(7, kontroll.godkjent() ? "GODKJENT" : "AVVIST");
            sql.setInt(8, kontroll.brudd());
            sql.setInt(9, kontroll.mulige());
            sql.setInt(10, kontroll.tall().celler());
            sql.setInt(11, kontroll.tall().primare());
            sql.setInt(12, kontroll.tall().sekundare());
            sql.setString(13, JSON.writeValueAsString(kontroll.tall().nivaer()));
            sql.executeUpdate();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Levels are numbers by name", e);
        }
    }

    /** Whether the same releases are approved now as when the release was controlled. */
    boolean erNy(Utgivelse utgivelse) throws SQLException {
        String sporring = "SELECT tidligere @> ? AND tidligere <@ ? FROM kontroll.skjerming WHERE utgivelse_id = ?";
        List<BestillingId> naa = godkjente(utgivelse);
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setArray(1, uuider(naa));
            sql.setArray(2, uuider(naa));
            sql.setObject(3, utgivelse.id().verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() && rad.getBoolean(1);
            }
        }
    }

    private java.sql.Array uuider(List<BestillingId> ider) throws SQLException {
        return forbindelse.createArrayOf(
                "uuid", ider.stream().map(BestillingId::verdi).toArray());
    }

    Optional<Skjermingsdom> dom(BestillingId id) throws SQLException {
        String sporring = "SELECT dom, brudd, mulige, celler, primare, sekundare, andel_skjult, nivaer, kontrollert,"
                + " sekunder FROM kontroll.skjerming WHERE utgivelse_id = ?";
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    return Optional.empty();
                }
                return Optional.of(new Skjermingsdom(
                        rad.getString(1),
                        rad.getInt(2),
                        rad.getInt(3),
                        rad.getInt(4),
                        rad.getInt(5),
                        rad.getInt(6),
                        rad.getBigDecimal(7),
                        JSON.readTree(rad.getString(8)),
                        rad.getTimestamp(9).toInstant(),
                        rad.getBigDecimal(10)));
            }
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The levels are not JSON", e);
        }
    }

    /** The certificate or the audit of a release, as JSON. */
    Optional<String> tekst(BestillingId id, String kolonne) throws SQLException {
        String sporring = switch (kolonne) {
            case "sertifikat" -> "SELECT sertifikat FROM kontroll.skjerming WHERE utgivelse_id = ?";
            case "revisjon" -> "SELECT revisjon FROM kontroll.skjerming WHERE utgivelse_id = ?";
            default -> throw new IllegalArgumentException("No document " + kolonne + ".");
        };
        try (var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, id.verdi());
            try (ResultSet rad = sql.executeQuery()) {
                return rad.next() ? Optional.of(rad.getString(1)) : Optional.empty();
            }
        }
    }
}
