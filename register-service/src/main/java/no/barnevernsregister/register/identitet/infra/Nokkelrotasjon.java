package no.barnevernsregister.register.identitet.infra;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import no.barnevernsregister.contracts.kryptering.Nyttelastkryptering;
import no.barnevernsregister.register.identitet.Identitet;
import no.barnevernsregister.register.identitet.Pseudonymnokkel;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Puts a new key in the place of the old, while the vault is in use. From its first day every new number gets a print of
 * both keys and is found by either; those that were there before get the new print in batches; then the old key is thrown
 * away. What is under way is seen from the keys alone, so that it goes on after a stop.
 */
@ApplicationScoped
public class Nokkelrotasjon {

    private static final Logger LOGG = Logger.getLogger(Nokkelrotasjon.class);
    private static final int BUNKE = 1_000;
    /** Held by the one process that rotates. */
    private static final long ROTASJONSLAS = Nokkelring.LAS + 1;

    private final AgroalDataSource database;
    private final Nokkelring nokkelring;
    private final Celle celle;
    private final Clock klokke;
    private final Duration levetid;

    Nokkelrotasjon(
            @DataSource("identitet") AgroalDataSource database,
            Nokkelring nokkelring,
            Nyttelastkryptering kryptering,
            Clock klokke,
            @ConfigProperty(name = "bvr.identitet.nokkel.levetid", defaultValue = "P365D") Duration levetid) {
        this.database = database;
        this.nokkelring = nokkelring;
        this.celle = new Celle(kryptering);
        this.klokke = klokke;
        this.levetid = levetid;
    }

    /** Rotates when the key is old enough, or when a rotation stopped halfway. */
    @Scheduled(
            every = "${bvr.identitet.nokkel.sjekk:1h}",
            delayed = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sjekk() throws SQLException {
        if (nokkelring.lesPaaNytt().size() > 1 || nyesteFra().plus(levetid).isBefore(klokke.instant())) {
            roter();
        }
    }

    /**
     * Rotates, or finishes a rotation that stopped halfway.
     *
     * @return how many numbers got a new print; none when another process is at it
     */
    public long roter() throws SQLException {
        try (Connection las = database.getConnection()) {
            if (!faarLas(las)) {
                return 0;
            }
            try {
                begynn();
                int ny = nokkelring.lesPaaNytt().getLast().versjon();
                long antall = gjennomgaa("", this::omnokle);
                kastGammel(ny);
                gjennomgaa("", this::ryddBunke);
                LOGG.infof("Nøkkel %d har overtatt i hvelvet; %d numre fikk nytt avtrykk.", ny, antall);
                return antall;
            } finally {
                slippLas(las);
            }
        }
    }

    private void begynn() throws SQLException {
        iTransaksjon(forbindelse -> {
            Nokkelring.laas(forbindelse);
            if (antallLevende(forbindelse) == 1) {
                nokkelring.leggTil(forbindelse, hoyeste(forbindelse) + 1);
            }
        });
    }

    /** Whoever began to add a number before is through when the lock is had; whoever begins after sees the key gone. */
    private void kastGammel(int ny) throws SQLException {
        iTransaksjon(forbindelse -> {
            Nokkelring.laas(forbindelse);
            String setning = "UPDATE identitet.nokkel SET innpakket = NULL, fjernet = ?"
                    + " WHERE versjon < ? AND fjernet IS NULL";
            try (var sql = forbindelse.prepareStatement(setning)) {
                sql.setTimestamp(1, Timestamp.from(klokke.instant()));
                sql.setInt(2, ny);
                sql.executeUpdate();
            }
        });
        nokkelring.lesPaaNytt();
    }

    private record Bunke(String siste, int antall) {}

    @FunctionalInterface
    private interface Bunkearbeid {
        Bunke gjor(Connection forbindelse, String etter) throws SQLException;
    }

    private long gjennomgaa(String fra, Bunkearbeid arbeid) throws SQLException {
        long antall = 0;
        try (Connection forbindelse = database.getConnection()) {
            Bunke bunke = arbeid.gjor(forbindelse, fra);
            while (!bunke.siste().isEmpty()) {
                antall += bunke.antall();
                bunke = arbeid.gjor(forbindelse, bunke.siste());
            }
        }
        return antall;
    }

    private Bunke omnokle(Connection forbindelse, String etter) throws SQLException {
        Pseudonymnokkel ny = nokkelring.gjeldende().getLast();
        List<String> pseudonymer = new ArrayList<>();
        List<UUID> avtrykk = new ArrayList<>();
        String finn = "SELECT pseudonym, slag, nummer FROM identitet.person p WHERE pseudonym > ?"
                + " AND NOT EXISTS (SELECT FROM identitet.oppslag o WHERE o.pseudonym = p.pseudonym"
                + " AND o.nokkelversjon = ?) ORDER BY pseudonym LIMIT " + BUNKE;
        try (var sql = forbindelse.prepareStatement(finn)) {
            sql.setString(1, etter);
            sql.setInt(2, ny.versjon());
            try (ResultSet rad = sql.executeQuery()) {
                while (rad.next()) {
                    String nummer = celle.apne("person", rad.getString(1), rad.getString(3));
                    pseudonymer.add(rad.getString(1));
                    avtrykk.add(ny.av(new Identitet(rad.getString(2), nummer)).verdi());
                }
            }
        }
        if (pseudonymer.isEmpty()) {
            return new Bunke("", 0);
        }
        // A person who is erased meanwhile has no row to point at any more.
        String setning = "INSERT INTO identitet.oppslag (nokkelversjon, avtrykk, pseudonym)"
                + " SELECT ?, n.avtrykk, p.pseudonym FROM unnest(?::uuid[], ?::text[]) AS n (avtrykk, pseudonym)"
                + " JOIN identitet.person p USING (pseudonym) ON CONFLICT DO NOTHING";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setInt(1, ny.versjon());
            sql.setArray(2, forbindelse.createArrayOf("uuid", avtrykk.toArray()));
            sql.setArray(3, forbindelse.createArrayOf("text", pseudonymer.toArray()));
            return new Bunke(pseudonymer.getLast(), sql.executeUpdate());
        }
    }

    private Bunke ryddBunke(Connection forbindelse, String etter) throws SQLException {
        String setning = "WITH bunke AS (SELECT o.pseudonym, o.nokkelversjon FROM identitet.oppslag o"
                + " JOIN identitet.nokkel n ON n.versjon = o.nokkelversjon AND n.fjernet IS NOT NULL"
                + " WHERE o.pseudonym > ? ORDER BY o.pseudonym LIMIT " + BUNKE * 5
                + "), vekk AS (DELETE FROM identitet.oppslag o USING bunke b"
                + " WHERE o.pseudonym = b.pseudonym AND o.nokkelversjon = b.nokkelversjon)"
                + " SELECT coalesce(max(pseudonym), ''), count(*) FROM bunke";
        try (var sql = forbindelse.prepareStatement(setning)) {
            sql.setString(1, etter);
            try (ResultSet rad = sql.executeQuery()) {
                rad.next();
                return new Bunke(rad.getString(1), rad.getInt(2));
            }
        }
    }

    private Instant nyesteFra() throws SQLException {
        try (Connection forbindelse = database.getConnection();
                var sql = forbindelse.prepareStatement("SELECT max(opprettet) FROM identitet.nokkel");
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getTimestamp(1).toInstant();
        }
    }

    private static int antallLevende(Connection forbindelse) throws SQLException {
        return tall(forbindelse, "SELECT count(*) FROM identitet.nokkel WHERE fjernet IS NULL");
    }

    private static int hoyeste(Connection forbindelse) throws SQLException {
        return tall(forbindelse, "SELECT max(versjon) FROM identitet.nokkel");
    }

    private static int tall(Connection forbindelse, String sporring) throws SQLException {
        try (var sql = forbindelse.prepareStatement(sporring);
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getInt(1);
        }
    }

    private static boolean faarLas(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_try_advisory_lock(" + ROTASJONSLAS + ")");
                ResultSet rad = sql.executeQuery()) {
            rad.next();
            return rad.getBoolean(1);
        }
    }

    private static void slippLas(Connection forbindelse) throws SQLException {
        try (var sql = forbindelse.prepareStatement("SELECT pg_advisory_unlock(" + ROTASJONSLAS + ")")) {
            sql.execute();
        }
    }

    @FunctionalInterface
    private interface Arbeid {
        void gjor(Connection forbindelse) throws SQLException;
    }

    private void iTransaksjon(Arbeid arbeid) throws SQLException {
        try (Connection forbindelse = database.getConnection()) {
            forbindelse.setAutoCommit(false);
            try {
                arbeid.gjor(forbindelse);
                forbindelse.commit();
            } finally {
                forbindelse.rollback();
            }
        }
    }
}
