package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.contracts.typer.UuidV7;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Personer;

/** Persons in the vault's schema. */
@ApplicationScoped
public class PersonerPostgres implements Personer {

    private final AgroalDataSource database;
    private final Nokkelring nokkelring;
    private final Celle celle;
    private final Clock klokke;

    PersonerPostgres(
            @DataSource("identitet") AgroalDataSource database,
            Nokkelring nokkelring,
            Nyttelastkryptering kryptering,
            Clock klokke) {
        this.database = database;
        this.nokkelring = nokkelring;
        this.celle = new Celle(kryptering);
        this.klokke = klokke;
    }

    @Override
    public Optional<String> finn(Identitet identitet) {
        return iTransaksjon(forbindelse -> {
            String funnet = IdentitetPostgresHvelv.finn(forbindelse, nokkelring, identitet, null, null);
            return Optional.of(funnet).filter(en -> !en.isEmpty());
        });
    }

    @Override
    public List<Holdt> holdt(Collection<String> pseudonymer) {
        String sporring = """
                SELECT p.pseudonym, h.tabell, h.slag, h.nummer, h.opprettet FROM unnest(?::text[]) AS p (pseudonym)
                LEFT JOIN (
                    SELECT 'person' AS tabell, pseudonym, slag, nummer, opprettet FROM identitet.person
                    UNION ALL
                    SELECT 'uten_nummer', pseudonym, slag, nummer, opprettet FROM identitet.uten_nummer
                ) h USING (pseudonym) ORDER BY h.opprettet, p.pseudonym""";
        return iTransaksjon(forbindelse -> {
            List<Holdt> funnet = new ArrayList<>();
            try (var sql = forbindelse.prepareStatement(sporring)) {
                sql.setArray(1, forbindelse.createArrayOf("text", pseudonymer.toArray()));
                try (ResultSet rad = sql.executeQuery()) {
                    while (rad.next()) {
                        funnet.add(holdt(rad));
                    }
                }
            }
            return funnet;
        });
    }

    private Holdt holdt(ResultSet rad) throws SQLException {
        String pseudonym = rad.getString(1);
        return rad.getString(2) == null
                ? new Holdt(pseudonym, "sak", "", null)
                : new Holdt(
                        pseudonym,
                        rad.getString(3),
                        celle.apne(rad.getString(2), pseudonym, rad.getString(4)),
                        rad.getTimestamp(5).toInstant());
    }

    @Override
    public Set<String> sammeSom(String pseudonym) {
        return iTransaksjon(forbindelse -> new Tilknytninger(forbindelse).sammeSom(pseudonym));
    }

    @Override
    public UUID slaaSammen(Collection<String> pseudonymer, Beslutning beslutning) {
        if (Set.copyOf(pseudonymer).size() < 2) {
            throw new IllegalArgumentException("Minst to personer må til for å slå sammen.");
        }
        UUID id = UuidV7.ny(klokke.instant());
        return iTransaksjon(forbindelse -> {
            String setning = "INSERT INTO identitet.sammenslaing (id, utfort_av, grunn, utfort) VALUES (?, ?, ?, ?)";
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setObject(1, id);
                sql.setString(2, beslutning.hvem());
                sql.setString(3, beslutning.grunn());
                sql.setTimestamp(4, Timestamp.from(beslutning.tid()));
                sql.executeUpdate();
            }
            new Tilknytninger(forbindelse).leggTil(kilde(id), pseudonymer);
            return id;
        });
    }

    @Override
    public void del(UUID sammenslaing, Beslutning beslutning) {
        iTransaksjon(forbindelse -> {
            String setning = "UPDATE identitet.sammenslaing SET delt_av = ?, delt_grunn = ?, delt = ?"
                    + " WHERE id = ? AND delt IS NULL";
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setString(1, beslutning.hvem());
                sql.setString(2, beslutning.grunn());
                sql.setTimestamp(3, Timestamp.from(beslutning.tid()));
                sql.setObject(4, sammenslaing);
                if (sql.executeUpdate() == 0) {
                    throw new IllegalArgumentException("Sammenslåingen finnes ikke, eller den er alt delt.");
                }
            }
            return new Tilknytninger(forbindelse).fjern(kilde(sammenslaing));
        });
    }

    @Override
    public int slett(Collection<String> pseudonymer) {
        return iTransaksjon(forbindelse -> {
            int rader = 0;
            for (String setning : List.of(
                    "DELETE FROM identitet.oppslag WHERE pseudonym = ANY (?)",
                    "DELETE FROM identitet.person WHERE pseudonym = ANY (?)",
                    "DELETE FROM identitet.uten_nummer WHERE pseudonym = ANY (?)",
                    "DELETE FROM identitet.tilknytning WHERE pseudonym = ANY (?)")) {
                try (var sql = forbindelse.prepareStatement(setning)) {
                    sql.setArray(1, forbindelse.createArrayOf("text", pseudonymer.toArray()));
                    rader += sql.executeUpdate();
                }
            }
            return rader;
        });
    }

    private static String kilde(UUID sammenslaing) {
        return "sammenslaing:" + sammenslaing;
    }

    @FunctionalInterface
    private interface Arbeid<T> {
        T gjor(Connection forbindelse) throws SQLException;
    }

    private <T> T iTransaksjon(Arbeid<T> arbeid) {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            try {
                T svar = arbeid.gjor(forbindelse);
                forbindelse.commit();
                return svar;
            } finally {
                forbindelse.rollback();
            }
        } catch (SQLException e) {
            throw new Hvelvfeil(e);
        }
    }
}
