package no.barnevernsregister.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermission;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/**
 * A real PostgreSQL on this machine, with fsync on. Its databases and roles are those of the services: for each a
 * database, an owner that migrates it, and roles that own nothing.
 */
public final class LokalPostgres implements AutoCloseable {

    private static final Map<String, List<String>> EKSTRA_ROLLER = Map.of(
            "register", List.of("register_identitet"),
            "publishing", List.of("publishing_offentlig", "publishing_egne"));

    private final Path binarer;
    private final Path datamappe;
    private final int port;
    private final Hemmeligheter hemmeligheter;
    private Prosess prosess;

    private LokalPostgres(Path datamappe, int port) {
        this.binarer = pakkUt();
        this.datamappe = datamappe.toAbsolutePath();
        this.port = port == 0 ? Porter.ledig() : port;
        this.hemmeligheter = new Hemmeligheter(this.datamappe);
        Porter.krevLedig(this.port, "PostgreSQL");
        this.prosess = kjor();
    }

    /**
     * Starts it and waits until it answers.
     *
     * @param datamappe where its data and log lie; an empty one is filled
     * @param port 0 for a free one
     */
    public static LokalPostgres start(Path datamappe, int port) {
        return new LokalPostgres(datamappe, port);
    }

    private Prosess kjor() {
        Path data = datamappe.resolve("data");
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            initdb(data);
        }
        List<String> kommando = somVanligBruker(binarer.resolve("bin/postgres").toString());
        kommando.addAll(List.of("-D", data.toString(), "-p", Integer.toString(port), "-k", ""));
        for (String innstilling : List.of(
                "listen_addresses=127.0.0.1",
                "fsync=on",
                "synchronous_commit=on",
                "full_page_writes=on",
                "max_connections=200",
                "shared_buffers=128MB",
                "max_wal_size=2GB",
                "password_encryption=scram-sha-256",
                "timezone=UTC",
                "log_timezone=UTC",
                // Statements may hold data of cases; they never reach the log.
                "log_min_error_statement=panic",
                "log_error_verbosity=terse")) {
            kommando.addAll(List.of("-c", innstilling));
        }
        Prosess ny = Prosess.start("PostgreSQL", kommando, Map.of(), datamappe.resolve("postgres.log"));
        ny.ventTil(this::svarer, Duration.ofSeconds(30));
        return ny;
    }

    private void initdb(Path data) {
        try {
            Files.createDirectories(datamappe);
            Path passord = Files.writeString(datamappe.resolve("init"), hemmeligheter.verdi("postgres"));
            List<String> kommando =
                    somVanligBruker(binarer.resolve("bin/initdb").toString());
            kommando.addAll(List.of("-D", data.toString(), "-U", "postgres", "-A", "scram-sha-256"));
            kommando.addAll(List.of("--pwfile", passord.toString(), "-E", "UTF8", "--locale=C"));
            Process initdb = new ProcessBuilder(kommando)
                    .redirectErrorStream(true)
                    .redirectOutput(datamappe.resolve("initdb.log").toFile())
                    .start();
            int svar = initdb.waitFor();
            Files.delete(passord);
            if (svar != 0) {
                throw new LokalFeil(
                        "PostgreSQL kunne ikke lage databasen. Se " + datamappe.resolve("initdb.log") + ".");
            }
        } catch (IOException e) {
            throw new LokalFeil("PostgreSQL kunne ikke lage databasen i " + data + ".", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Oppstarten av PostgreSQL ble avbrutt.");
        }
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody. */
    private static List<String> somVanligBruker(String program) {
        List<String> kommando = new ArrayList<>();
        if ("root".equals(System.getProperty("user.name"))) {
            kommando.addAll(List.of("unshare", "--user"));
        }
        kommando.add(program);
        return kommando;
    }

    private boolean svarer() throws SQLException {
        try (Connection forbindelse = somAdministrator("postgres")) {
            return forbindelse.isValid(1);
        }
    }

    private Connection somAdministrator(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), "postgres", hemmeligheter.verdi("postgres"));
    }

    /** A connection that may do anything, for tests that look behind the services. */
    public Connection administrator(String database) throws SQLException {
        return somAdministrator(database);
    }

    /** Makes the database and roles of a service where they are missing. */
    public void opprettTjeneste(String tjeneste) {
        List<String> roller = new ArrayList<>(List.of(tjeneste + "_eier", tjeneste + "_app"));
        roller.addAll(EKSTRA_ROLLER.getOrDefault(tjeneste, List.of()));
        try (Connection forbindelse = somAdministrator("postgres");
                Statement sql = forbindelse.createStatement()) {
            for (String rolle : roller) {
                if (!finnes(sql, "SELECT 1 FROM pg_roles WHERE rolname = '" + rolle + "'")) {
                    sql.execute("CREATE ROLE " + rolle + " LOGIN NOSUPERUSER NOBYPASSRLS PASSWORD '" + passord(rolle)
                            + "'");
                }
            }
            if (!finnes(sql, "SELECT 1 FROM pg_database WHERE datname = '" + tjeneste + "'")) {
                sql.execute("CREATE DATABASE " + tjeneste + " OWNER " + tjeneste + "_eier");
                sql.execute("REVOKE ALL ON DATABASE " + tjeneste + " FROM PUBLIC");
                sql.execute("GRANT CONNECT ON DATABASE " + tjeneste + " TO " + String.join(", ", roller));
            }
        } catch (SQLException e) {
            throw new LokalFeil("Databasen " + tjeneste + " kunne ikke lages.", e);
        }
    }

    private static boolean finnes(Statement sql, String sporring) throws SQLException {
        try (ResultSet svar = sql.executeQuery(sporring)) {
            return svar.next();
        }
    }

    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    /** The password of a role, for this data folder only. */
    public String passord(String rolle) {
        return hemmeligheter.verdi(rolle);
    }

    public int port() {
        return port;
    }

    /** Kills it as a power cut would and starts it again on the same data. */
    public void drepOgStart() {
        prosess.drep();
        prosess = kjor();
    }

    /** Stops it, and whoever is connected is cut off. */
    @Override
    public void close() {
        prosess.stopp("INT");
    }

    private static synchronized Path pakkUt() {
        boolean arm = System.getProperty("os.arch").equals("aarch64");
        Path mappe = Prosjektmappe.finn().resolve("local/target/postgres");
        if (Files.exists(mappe.resolve("ferdig"))) {
            return mappe;
        }
        String arkiv = arm ? "/postgres-linux-arm_64.txz" : "/postgres-linux-x86_64.txz";
        try (InputStream ressurs = LokalPostgres.class.getResourceAsStream(arkiv)) {
            if (ressurs == null) {
                throw new LokalFeil("PostgreSQL for denne maskinen (" + System.getProperty("os.arch") + ") mangler.");
            }
            Path kladd = Files.createTempDirectory(Files.createDirectories(mappe.getParent()), "postgres");
            pakkUt(new TarArchiveInputStream(new XZCompressorInputStream(new BufferedInputStream(ressurs))), kladd);
            Files.createFile(kladd.resolve("ferdig"));
            try {
                Files.move(kladd, mappe, StandardCopyOption.ATOMIC_MOVE);
            } catch (IOException e) {
                // Another process was first; its copy is as good.
                if (!Files.exists(mappe.resolve("ferdig"))) {
                    throw e;
                }
            }
            return mappe;
        } catch (IOException e) {
            throw new LokalFeil("PostgreSQL kunne ikke pakkes ut i " + mappe + ".", e);
        }
    }

    static void pakkUt(TarArchiveInputStream arkiv, Path mappe) throws IOException {
        for (TarArchiveEntry fil = arkiv.getNextEntry(); fil != null; fil = arkiv.getNextEntry()) {
            Path maal = mappe.resolve(fil.getName()).normalize();
            if (!maal.startsWith(mappe)) {
                throw new IOException("A path leads out of the archive");
            }
            if (fil.isDirectory()) {
                Files.createDirectories(maal);
            } else if (fil.isSymbolicLink()) {
                Files.createDirectories(maal.getParent());
                Files.createSymbolicLink(maal, Path.of(fil.getLinkName()));
            } else {
                Files.createDirectories(maal.getParent());
                Files.copy(arkiv, maal);
                if ((fil.getMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(
                            maal,
                            Set.of(
                                    PosixFilePermission.OWNER_READ,
                                    PosixFilePermission.OWNER_WRITE,
                                    PosixFilePermission.OWNER_EXECUTE));
                }
            }
        }
    }
}
