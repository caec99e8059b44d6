package no.barnevernsregister.intake.migrering.infra;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.barnevernsregister.contracts.hendelse.CloudEvent;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportBestilt;
import no.barnevernsregister.contracts.hendelse.MigreringsrapportLevert;
import no.barnevernsregister.contracts.kryptering.Kryptert;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.levering.Utboks;
import no.barnevernsregister.contracts.migrering.Migreringsforesporsel;
import no.barnevernsregister.contracts.migrering.Migreringsrapport;
import no.barnevernsregister.contracts.typer.BestillingId;
import no.barnevernsregister.contracts.typer.Kommunenummer;
import no.barnevernsregister.intake.innsending.infra.Databasefeil;
import no.barnevernsregister.intake.migrering.MigreringRepository;
import no.barnevernsregister.intake.migrering.Migreringsbestilling;
import org.jspecify.annotations.Nullable;

/** Orders of migration reports in PostgreSQL; the reports lie there encrypted. */
@ApplicationScoped
public class MigreringPostgresRepository implements MigreringRepository {

    private final AgroalDataSource database;
    private final Nyttelastkryptering kryptering;
    private final Clock klokke;

    MigreringPostgresRepository(AgroalDataSource database, Nyttelastkryptering kryptering, Clock klokke) {
        this.database = database;
        this.kryptering = kryptering;
        this.klokke = klokke;
    }

    @Override
    public BestillingId bestill(Migreringsforesporsel foresporsel, String av) {
        Instant naa = klokke.instant();
        var bestilt = new MigreringsrapportBestilt(BestillingId.ny(naa), foresporsel, naa);
        String setning = "INSERT INTO migreringsrapport (id, kommune, foresporsel, bestilt, bestilt_av)"
                + " VALUES (?, ?, ?, ?, ?)";
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            boolean gikk = false;
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setObject(1, bestilt.bestillingId().verdi());
                sql.setString(2, foresporsel.kommune().verdi());
                sql.setString(3, HendelseJson.skriv(foresporsel));
                sql.setTimestamp(4, Timestamp.from(naa));
                sql.setString(5, av);
                sql.executeUpdate();
                Utboks.leggTil(forbindelse, CloudEvent.om(bestilt, "/intake-service", naa));
                forbindelse.commit();
                gikk = true;
            } finally {
                if (!gikk) {
                    forbindelse.rollback();
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
        return bestilt.bestillingId();
    }

    @Override
    public Optional<Migreringsbestilling> hent(BestillingId id) {
        return les("SELECT id, foresporsel, bestilt, innhold FROM migreringsrapport WHERE id = ?", id.verdi(), 1)
                .stream()
                .findFirst();
    }

    @Override
    public List<Migreringsbestilling> liste(Kommunenummer kommune, int flest) {
        return les(
                "SELECT id, foresporsel, bestilt, NULL AS innhold FROM migreringsrapport WHERE kommune = ?"
                        + " ORDER BY id DESC",
                kommune.verdi(),
                flest);
    }

    private List<Migreringsbestilling> les(String sporring, Object nokkel, int flest) {
        List<Migreringsbestilling> funnet = new ArrayList<>();
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement(sporring)) {
            sql.setObject(1, nokkel);
            sql.setMaxRows(flest);
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    var id = new BestillingId(rad.getObject(1, UUID.class));
                    funnet.add(new Migreringsbestilling(
                            id,
                            HendelseJson.lesVerdi(rad.getString(2), Migreringsforesporsel.class),
                            rad.getTimestamp(3).toInstant(),
                            rapport(id, rad.getString(4))));
                }
            }
        } catch (SQLException e) {
            throw new Databasefeil(e);
        }
        return funnet;
    }

    private @Nullable Migreringsrapport rapport(BestillingId id, @Nullable String innhold) {
        if (innhold == null) {
            return null;
        }
        byte[] json = kryptering.dekrypter(HendelseJson.lesVerdi(innhold, Kryptert.class), sted(id));
        return HendelseJson.lesVerdi(new String(json, UTF_8), Migreringsrapport.class);
    }

    /** Keeps the register's answer, in the transaction of the connection; the first holds. */
    static void lever(
            Connection forbindelse, Nyttelastkryptering kryptering, MigreringsrapportLevert levert, byte[] rapport)
            throws SQLException {
        String setning = "UPDATE migreringsrapport SET levert = ?, innhold = ? WHERE id = ? AND levert IS NULL";
        Kryptert innhold = kryptering.krypter(levert.kommune(), rapport, sted(levert.bestillingId()));
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setTimestamp(1, Timestamp.from(levert.levert()));
            sql.setString(2, HendelseJson.skriv(innhold));
            sql.setObject(3, levert.bestillingId().verdi());
            sql.executeUpdate();
        }
    }

    private static byte[] sted(BestillingId id) {
        return ("intake/migreringsrapport/" + id).getBytes(UTF_8);
    }
}
