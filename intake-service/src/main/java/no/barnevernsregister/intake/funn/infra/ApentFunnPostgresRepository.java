package no.barnevernsregister.intake.funn.infra;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.Alvorlighet;
import no.barnevernsregister.contracts.hendelse.Funn;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.typer.InnsendingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.contracts.typer.SakId;
import no.barnevernsregister.intake.funn.ApentFunn;
import no.barnevernsregister.intake.funn.ApentFunnRepository;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;
import org.jspecify.annotations.Nullable;

/** Reads the open findings. */
@ApplicationScoped
public class ApentFunnPostgresRepository implements ApentFunnRepository {

    static final String KOLONNER = "id, rapporterende_org, serie, regel_id, type, element_id, nummer, innhold,"
            + " forst_sett, sist_sett, sist_innsending";

    private final AgroalDataSource database;

    ApentFunnPostgresRepository(AgroalDataSource database) {
        this.database = database;
    }

    @Override
    public List<Rad> liste(Kommunenummer kommune, @Nullable Alvorlighet alvorlighet, long etter, int antall) {
        String sporring =
                "SELECT " + KOLONNER + ", (SELECT sak_id FROM innsending i WHERE i.id = sist_innsending) AS sak_id"
                        + " FROM apent_funn WHERE kommune = ? AND id > ?"
                        + (alvorlighet == null ? "" : " AND alvorlighet = ?") + " ORDER BY id LIMIT ?";
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            int nummer = 1;
            sql.setString(nummer++, kommune.verdi());
            sql.setLong(nummer++, etter);
            if (alvorlighet != null) {
                sql.setString(nummer++, alvorlighet.name());
            }
            sql.setInt(nummer, antall);
            List<Rad> rader = new ArrayList<>();
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    UUID sak = rad.getObject("sak_id", UUID.class);
                    rader.add(new Rad(rad.getLong("id"), sak == null ? null : new SakId(sak), apent(rad)));
                }
            }
            return rader;
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    @Override
    public Stand stand(Kommunenummer kommune) {
        String sporring = """
                SELECT (SELECT oppdatert FROM funnstand WHERE kommune = :k),
                       NOT EXISTS (SELECT 1 FROM innsending
                                   WHERE kommune = :k AND provekjoring = 'NEI' AND status IN ('MOTTATT', 'VALIDERES'))
                       AND NOT EXISTS (SELECT 1 FROM rapport r JOIN innsending i ON i.id = r.innsending_id
                                       WHERE r.funn_tatt IS NULL AND i.kommune = :k AND i.provekjoring = 'NEI')
                """.replace(":k", "?");
        try (var forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            for (int nummer = 1; nummer <= 3; nummer++) {
                sql.setString(nummer, kommune.verdi());
            }
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Stand(Optional.ofNullable(rad.getTimestamp(1)).map(Timestamp::toInstant), rad.getBoolean(2));
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
    }

    static ApentFunn apent(ResultSet rad) throws SQLException {
        return new ApentFunn(
                new ApentFunn.Identitet(
                        rad.getString("regel_id"),
                        rad.getString("type"),
                        rad.getObject("element_id", UUID.class),
                        rad.getInt("nummer")),
                HendelseJson.lesVerdi(rad.getString("innhold"), Funn.class),
                rad.getTimestamp("forst_sett").toInstant(),
                rad.getTimestamp("sist_sett").toInstant(),
                new InnsendingId(rad.getObject("sist_innsending", UUID.class)));
    }
}
