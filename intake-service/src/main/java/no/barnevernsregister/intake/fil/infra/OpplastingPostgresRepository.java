package no.barnevernsregister.intake.fil.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Arsuttrekk;
import no.barnevernsregister.contracts.hendelse.HandlerPaaVegneAv;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Mekanisme;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Nyttelastdeler;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;
import no.barnevernsregister.intake.fil.Opplaster;
import no.barnevernsregister.intake.fil.Opplasting;
import no.barnevernsregister.intake.fil.OpplastingRepository;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;
import org.jspecify.annotations.Nullable;

/** Uploads in PostgreSQL; their parts lie sealed beside those of whole files. */
@ApplicationScoped
public class OpplastingPostgresRepository implements OpplastingRepository {

    private final AgroalDataSource database;
    private final Nyttelastdeler deler;
    private final Clock klokke;

    OpplastingPostgresRepository(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.database = database;
        this.deler = new Nyttelastdeler(kryptering);
        this.klokke = klokke;
    }

    @Override
    public Opplasting start(Opplasting ny) {
        String setning = "INSERT INTO opplasting (id, bruker, navn, rapporterende_org, leverandor_org, system_id,"
                + " mekanisme, aar, region, storrelse, avtrykk, mottatt, deler, startet, sist)"
                + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, ?, ?)"
                + " ON CONFLICT (bruker, rapporterende_org, aar, region, storrelse, avtrykk)"
                + " DO UPDATE SET sist = excluded.sist RETURNING *";
        return medSql(setning, sql -> {
            Organisasjonsnummer leverandor = ny.avsender().leverandorOrg();
            Timestamp naa = Timestamp.from(ny.startet());
            sql.setObject(1, ny.id().verdi());
            sql.setString(2, ny.av().id());
            sql.setString(3, ny.av().navn());
            sql.setString(4, ny.avsender().rapporterendeOrg().verdi());
            sql.setString(5, leverandor == null ? null : leverandor.verdi());
            sql.setString(6, ny.avsender().systemId());
            sql.setString(7, ny.avsender().mekanisme().name());
            sql.setInt(8, ny.uttrekk().aar());
            sql.setString(9, ny.uttrekk().region());
            sql.setLong(10, ny.storrelse());
            sql.setString(11, ny.avtrykk());
            sql.setTimestamp(12, naa);
            sql.setTimestamp(13, naa);
            return les(sql).getFirst();
        });
    }

    @Override
    public Optional<Opplasting> finn(InnsendingId id) {
        return medSql("SELECT * FROM opplasting WHERE id = ?", sql -> {
            sql.setObject(1, id.verdi());
            return les(sql).stream().findFirst();
        });
    }

    @Override
    public List<Opplasting> underveis(String region) {
        return medSql("SELECT * FROM opplasting WHERE region = ? ORDER BY startet", sql -> {
            sql.setString(1, region);
            return les(sql);
        });
    }

    /** The row of the upload is what two connections of one sender meet at. */
    @Override
    public boolean lagreDel(Opplasting opplasting, byte[] del) {
        InnsendingId id = opplasting.id();
        int nummer = opplasting.deler() + 1;
        String lukket = HendelseJson.skriv(deler.lukk(id, opplasting.uttrekk().kommune(), nummer, del));
        Timestamp naa = Timestamp.from(klokke.instant());
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try (PreparedStatement tell = forbindelse.prepareStatement("UPDATE opplasting SET mottatt = mottatt + ?,"
                            + " deler = deler + 1, sist = ? WHERE id = ? AND mottatt = ?");
                    PreparedStatement legg = forbindelse.prepareStatement(
                            "INSERT INTO fildel (innsending_id, nummer, innhold, mottatt) VALUES (?, ?, ?, ?)")) {
                tell.setInt(1, del.length);
                tell.setTimestamp(2, naa);
                tell.setObject(3, id.verdi());
                tell.setLong(4, opplasting.mottatt());
                if (tell.executeUpdate() == 0) {
                    return false;
                }
                legg.setObject(1, id.verdi());
                legg.setInt(2, nummer);
                legg.setString(3, lukket);
                legg.setTimestamp(4, naa);
                legg.executeUpdate();
                forbindelse.commit();
                gikk = true;
                return true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    @Override
    public byte[] del(Opplasting opplasting, int nummer) {
        String sporring = "SELECT innhold FROM fildel WHERE innsending_id = ? AND nummer = ?";
        return medSql(sporring, sql -> {
            sql.setObject(1, opplasting.id().verdi());
            sql.setInt(2, nummer);
            try (ResultSet rad = sql.executeQuery()) {
                if (!rad.next()) {
                    throw new IllegalStateException("Del " + nummer + " av filen mangler.");
                }
                return deler.apne(opplasting.id(), nummer, HendelseJson.lesVerdi(rad.getString(1), Kryptert.class));
            }
        });
    }

    @Override
    public void avslutt(InnsendingId id) {
        gjor("DELETE FROM opplasting WHERE id = ?", id);
    }

    @Override
    public void forkast(InnsendingId id) {
        avslutt(id);
        gjor("DELETE FROM fildel WHERE innsending_id = ?", id);
    }

    private void gjor(String setning, InnsendingId id) {
        medSql(setning, sql -> {
            sql.setObject(1, id.verdi());
            return sql.executeUpdate();
        });
    }

    @FunctionalInterface
    private interface Arbeid<T> {
        T gjor(PreparedStatement sql) throws SQLException;
    }

    private <T> T medSql(String setning, Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection();
                PreparedStatement sql = forbindelse.prepareStatement(setning)) {
            return arbeid.gjor(sql);
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    private static List<Opplasting> les(PreparedStatement sql) throws SQLException {
        List<Opplasting> funnet = new ArrayList<>();
        try (ResultSet rad = sql.executeQuery()) {
            while (rad.next()) {
                @Nullable String leverandor = rad.getString("leverandor_org");
                funnet.add(new Opplasting(
                        new InnsendingId(rad.getObject("id", UUID.class)),
                        new Opplaster(rad.getString("bruker"), rad.getString("navn")),
                        new HandlerPaaVegneAv(
                                new Organisasjonsnummer(rad.getString("rapporterende_org")),
                                leverandor == null ? null : new Organisasjonsnummer(leverandor),
                                rad.getString("system_id"),
                                Mekanisme.valueOf(rad.getString("mekanisme"))),
                        new Arsuttrekk(rad.getInt("aar"), rad.getString("region"), false),
                        rad.getLong("storrelse"),
                        rad.getString("avtrykk"),
                        rad.getLong("mottatt"),
                        rad.getInt("deler"),
                        rad.getTimestamp("startet").toInstant()));
            }
        }
        return funnet;
    }
}
