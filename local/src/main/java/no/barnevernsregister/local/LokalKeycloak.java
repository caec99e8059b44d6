package no.barnevernsregister.local;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorInputStream;

/** A real Keycloak on this machine, with its data in the local PostgreSQL and the three realms of {@link Realmer}. */
public final class LokalKeycloak implements AutoCloseable {

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Path datamappe;
    private final int port;
    private final LokalPostgres postgres;
    private final Hemmeligheter hemmeligheter;
    private final Prosess prosess;

    private LokalKeycloak(Path datamappe, int port, LokalPostgres postgres, List<Systemklient> klienter) {
        this.datamappe = datamappe.toAbsolutePath();
        this.port = port == 0 ? Porter.ledig() : port;
        this.postgres = postgres;
        this.hemmeligheter = new Hemmeligheter(this.datamappe);
        Porter.krevLedig(this.port, "Keycloak");
        postgres.opprettTjeneste("keycloak");
        this.prosess = kjor(bygg(), klienter);
    }

    /**
     * Starts it and waits until all realms answer.
     *
     * @param datamappe where its log and secrets lie; realms that are there already are left as they are
     * @param port 0 for a free one
     * @param klienter the clients of the local Maskinporten
     */
    public static LokalKeycloak start(Path datamappe, int port, LokalPostgres postgres, List<Systemklient> klienter) {
        return new LokalKeycloak(datamappe, port, postgres, klienter);
    }

    private Prosess kjor(Path utgave, List<Systemklient> klienter) {
        try {
            Path hjem = lagHjem(utgave);
            new Realmer(adresse(), hemmeligheter).skriv(hjem.resolve("data/import"), klienter);
            Map<String, String> miljo = new HashMap<>(Map.of(
                    "KC_DB_URL", postgres.jdbcUrl("keycloak"),
                    "KC_DB_USERNAME", "keycloak_eier",
                    "KC_DB_PASSWORD", postgres.passord("keycloak_eier"),
                    "KC_HTTP_ENABLED", "true",
                    "KC_HTTP_HOST", "127.0.0.1",
                    "KC_HTTP_PORT", Integer.toString(port),
                    "KC_HTTP_MANAGEMENT_PORT", Integer.toString(Porter.ledig()),
                    "KC_HOSTNAME", adresse(),
                    "KC_BOOTSTRAP_ADMIN_USERNAME", "admin",
                    "KC_BOOTSTRAP_ADMIN_PASSWORD", hemmeligheter.verdi("keycloak-admin")));
            miljo.put("KC_CACHE", "local");
            Prosess ny = Prosess.start(
                    "Keycloak",
                    List.of(
                            java(),
                            "-Xms64m",
                            "-Xmx400m",
                            "-XX:+UseSerialGC",
                            "-XX:MetaspaceSize=96M",
                            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                            "-Dkc.home.dir=" + hjem,
                            "-Djboss.server.config.dir=" + hjem.resolve("conf"),
                            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                            "-Dpicocli.disable.closures=true",
                            "-cp",
                            hjem.resolve("lib/quarkus-run.jar").toString(),
                            "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
                            "start",
                            "--optimized",
                            "--import-realm"),
                    miljo,
                    datamappe.resolve("keycloak.log"));
            ny.ventTil(this::svarer, Duration.ofMinutes(3));
            return ny;
        } catch (IOException e) {
            throw new LokalFeil("Keycloaks mappe " + datamappe + " kunne ikke lages.", e);
        }
    }

    /** A home of its own for this data folder: the shared program, our own realms. */
    private Path lagHjem(Path utgave) throws IOException {
        Path hjem = Files.createDirectories(datamappe.resolve("hjem"));
        for (String del : List.of("lib", "conf", "providers", "themes", "bin")) {
            Path lenke = hjem.resolve(del);
            Files.deleteIfExists(lenke);
            Files.createSymbolicLink(lenke, utgave.resolve(del));
        }
        return hjem;
    }

    private boolean svarer() throws IOException, InterruptedException {
        for (String realm : List.of("maskinporten", "idporten", "barnevern")) {
            var svar = HTTP.send(
                    HttpRequest.newBuilder(URI.create(utsteder(realm) + "/.well-known/openid-configuration"))
                            .build(),
                    HttpResponse.BodyHandlers.discarding());
            if (svar.statusCode() != 200) {
                return false;
            }
        }
        return true;
    }

    /** The program, unpacked and built for our options once; kept beside the build. */
    private static synchronized Path bygg() {
        Path arkiv = Prosjektmappe.bygd("keycloak/keycloak-quarkus-dist.tar.gz");
        Path ferdig = arkiv.resolveSibling("utgave");
        if (Files.exists(ferdig.resolve("bygd"))) {
            return ferdig;
        }
        try {
            Path kladd = Files.createTempDirectory(arkiv.getParent(), "kladd");
            try (var tar = new TarArchiveInputStream(
                    new GzipCompressorInputStream(new BufferedInputStream(Files.newInputStream(arkiv))))) {
                LokalPostgres.pakkUt(tar, kladd);
            }
            Path program;
            try (var innhold = Files.list(kladd)) {
                program = innhold.findFirst().orElseThrow();
            }
            var bygger = new ProcessBuilder(
                            program.resolve("bin/kc.sh").toString(), "build", "--db=postgres", "--cache=local")
                    .redirectErrorStream(true)
                    .redirectOutput(arkiv.resolveSibling("bygg.log").toFile());
            bygger.environment().put("JAVA_HOME", System.getProperty("java.home"));
            if (bygger.start().waitFor() != 0) {
                throw new LokalFeil("Keycloak kunne ikke bygges. Se " + arkiv.resolveSibling("bygg.log") + ".");
            }
            Files.createFile(program.resolve("bygd"));
            Files.move(program, ferdig, StandardCopyOption.ATOMIC_MOVE);
            Files.delete(kladd);
            return ferdig;
        } catch (IOException e) {
            throw new LokalFeil("Keycloak kunne ikke pakkes ut.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LokalFeil("Byggingen av Keycloak ble avbrutt.");
        }
    }

    private static String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    public String adresse() {
        return "http://localhost:" + port;
    }

    /** The issuer of a realm's tokens. */
    public String utsteder(String realm) {
        return adresse() + "/realms/" + realm;
    }

    /** The secret of a client of the local Maskinporten, for this data folder only. */
    public String hemmelighet(Systemklient klient) {
        return hemmeligheter.verdi("klient-" + klient.id());
    }

    /** The secret of intake-service's own client, for this data folder only. */
    public String intakehemmelighet() {
        return hemmeligheter.verdi("klient-" + Hemmeligheter.INTAKE);
    }

    /** The secret of the client by which intake-service gives roles, for this data folder only. */
    public String tilgangshemmelighet() {
        return hemmeligheter.verdi("klient-" + Hemmeligheter.TILGANG);
    }

    /** The secret of publishing-service's own client, for this data folder only. */
    public String publishinghemmelighet() {
        return hemmeligheter.verdi("klient-" + Hemmeligheter.PUBLISHING);
    }

    /** The password of a demonstration user, for this data folder only. */
    public String passord(Demobruker bruker) {
        return new Realmer(adresse(), hemmeligheter).passord(bruker);
    }

    @Override
    public void close() {
        prosess.close();
    }
}
