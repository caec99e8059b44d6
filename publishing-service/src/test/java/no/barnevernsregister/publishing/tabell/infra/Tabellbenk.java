package no.barnevernsregister.publishing.tabell.infra;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import no.barnevernsregister.local.LokalKafka;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.local.Porter;
import no.barnevernsregister.local.Tokenutsteder;
import no.barnevernsregister.publishing.utgivelse.infra.Benkeutgivelse;

/**
 * Measures the API of the packaged service with a release of the whole country, beside nginx with the same bytes as a file, and
 * prints a table. Load generator, database and broker share the cores.
 */
public final class Tabellbenk {

    private static final Path APP = Path.of("publishing-service/target/quarkus-app/quarkus-run.jar");
    private static final String STOR = "/api/v2/tables/BV001/data";
    private static final String LITEN =
            "/api/v2/tables/BV001/data?valueCodes[Region]=5501&valueCodes[ContentsCode]=*&valueCodes[Tid]=*";
    private static final int FORBINDELSER = 16;

    private final Path mappe;
    private final LokalPostgres postgres;
    private final LokalKafka kafka;
    private final Tokenutsteder utsteder;
    private final int port = Porter.ledig();

    private Tabellbenk() throws IOException {
        mappe = Files.createTempDirectory("tabellbenk");
        utsteder = new Tokenutsteder();
        postgres = LokalPostgres.start(mappe.resolve("postgres"), 0);
        postgres.opprettTjeneste("publishing");
        kafka = LokalKafka.start(mappe.resolve("kafka"), 0);
    }

    public static void main(String[] argumenter) throws Exception {
        new Tabellbenk().mal();
        System.exit(0);
    }

    private void mal() throws Exception {
        Process forste = start();
        vent(port, "/q/health/live");
        try (Connection forbindelse = DriverManager.getConnection(
                postgres.jdbcUrl("publishing"), "publishing_app", postgres.passord("publishing_app"))) {
            Benkeutgivelse.publiser(forbindelse, List.of("2023", "2024", "2025"));
        }
        stopp(forste);

        long start = System.nanoTime();
        Process tjeneste = start();
        vent(port, "/api/v2/config");
        double kald = sekunder(start);
        vent(port, STOR);
        double tall = sekunder(start);
        System.out.println("| Measure | Service | nginx | Share |");
        System.out.println("|---|---|---|---|");
        rad("Start to first answer, s", "%.1f".formatted(kald), "", "");
        rad("Start to first figures, s", "%.1f".formatted(tall), "", "");

        var last = new Last(port, FORBINDELSER);
        List<String> blanding = blanding();
        last.fullt(blanding, 10);
        Last.Maaling jevnt = last.jevnt(blanding, 200, 30);
        rad(
                "200/s, %d selections, p50 / p99 / max ms".formatted(blanding.size()),
                "%.1f / %.1f / %.1f".formatted(jevnt.andel(0.5), jevnt.andel(0.99), jevnt.andel(1)),
                "",
                jevnt.feil() == 0 ? "" : jevnt.feil() + " failed");
        for (String sti : List.of(LITEN, STOR)) {
            sideOmSide(last, sti);
        }
        String merke = hent(port, STOR).headers().firstValue("ETag").orElseThrow();
        List<String> kjent = List.of(kall(STOR, "If-None-Match: " + merke + "\r\n"));
        last.fullt(kjent, 5);
        Last.Maaling uendret = last.fullt(kjent, 10);
        rad("304 answers/s", "%.0f".formatted(uendret.perSekund()), "", feil(uendret));
        stopp(tjeneste);
        kafka.close();
        postgres.close();
        utsteder.close();
    }

    private void sideOmSide(Last last, String sti) throws Exception {
        byte[] bytes = hent(port, sti).body();
        List<String> kall = List.of(kall(sti, ""));
        last.fullt(kall, 5);
        Last.Maaling vaar = last.fullt(kall, 10);
        Optional<Last.Maaling> nginx = nginx(bytes);
        rad(
                "Flat out, %,d bytes, requests/s".formatted(bytes.length),
                "%.0f".formatted(vaar.perSekund()),
                nginx.map(en -> "%.0f".formatted(en.perSekund())).orElse("not installed (nginx-light)"),
                nginx.map(en -> "%.2f".formatted(vaar.perSekund() / en.perSekund()))
                                .orElse("")
                        + feil(vaar));
    }

    private static String feil(Last.Maaling maaling) {
        return maaling.feil() == 0 ? "" : " " + maaling.feil() + " failed";
    }

    /** A hundred selections: municipalities, years, ages, in the formats that are asked for most. */
    private static List<String> blanding() {
        List<String> kall = new ArrayList<>();
        for (int i = 0; i < 100; i++) {
            String tabell = "BV00" + (1 + i % 3);
            String valg = i % 4 == 0
                    ? ""
                    : "?valueCodes[Region]=%s*&valueCodes[ContentsCode]=*&valueCodes[Tid]=top(%d)&outputFormat=%s"
                            .formatted(
                                    List.of("03", "11", "15", "18", "34", "42", "46", "50", "55", "56")
                                            .get(i % 10),
                                    1 + i % 3,
                                    i % 7 == 0 ? "csv" : "json-stat2");
            kall.add(kall("/api/v2/tables/" + tabell + "/data" + valg, ""));
        }
        return kall;
    }

    private static String kall(String sti, String hode) {
        return "GET " + sti + " HTTP/1.1\r\nHost: localhost\r\n" + hode + "\r\n";
    }

    private Process start() throws IOException {
        var bygger = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-jar",
                        APP.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        mappe.resolve("tjeneste.log").toFile()));
        bygger.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_PORT", Integer.toString(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl("publishing"),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.passord("publishing_app"),
                        "QUARKUS_DATASOURCE_OFFENTLIG_PASSWORD", postgres.passord("publishing_offentlig"),
                        "QUARKUS_FLYWAY_PASSWORD", postgres.passord("publishing_eier"),
                        "KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers(),
                        "BVR_BARNEVERN_ISSUER", utsteder.issuer("barnevern"),
                        "QUARKUS_OIDC_PUBLISHING_CREDENTIALS_SECRET", "bare-for-maaling-og-ellers-ingenting",
                        "BVR_SYNTETISK", "true",
                        "BVR_API_KALL", "100000000"));
        return bygger.start();
    }

    private static void stopp(Process prosess) throws InterruptedException {
        prosess.destroy();
        if (!prosess.waitFor(30, TimeUnit.SECONDS)) {
            prosess.destroyForcibly();
        }
    }

    private static void vent(int port, String sti) throws IOException, InterruptedException {
        for (int i = 0; i < 6_000; i++) {
            try {
                if (hent(port, sti).statusCode() == 200) {
                    return;
                }
            } catch (IOException e) {
                // Not yet.
            }
            Thread.sleep(10);
        }
        throw new IllegalStateException("Nobody answered at " + port + sti);
    }

    private static HttpResponse<byte[]> hent(int port, String sti) throws IOException, InterruptedException {
        try (HttpClient klient = HttpClient.newHttpClient()) {
            String kodet = sti.replace("[", "%5B").replace("]", "%5D");
            return klient.send(
                    HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + kodet))
                            .timeout(Duration.ofSeconds(30))
                            .build(),
                    HttpResponse.BodyHandlers.ofByteArray());
        }
    }

    /** The same bytes as a file of nginx with as many workers as there are cores; empty when there is no nginx. */
    private Optional<Last.Maaling> nginx(byte[] bytes) throws Exception {
        Path program = Path.of(System.getProperty("bvr.nginx", "/usr/sbin/nginx"));
        if (!Files.isExecutable(program)) {
            return Optional.empty();
        }
        Path sted = Files.createTempDirectory(mappe, "nginx");
        Files.write(sted.resolve("tabell.json"), bytes);
        int dens = Porter.ledig();
        Files.writeString(sted.resolve("nginx.conf"), """
            daemon off; worker_processes auto; pid %1$s/pid; error_log %1$s/feil.log;
            events { worker_connections 1024; }
            http { access_log off; sendfile on; tcp_nopush on; keepalive_requests 100000000;
              client_body_temp_path %1$s/a; proxy_temp_path %1$s/b; fastcgi_temp_path %1$s/c; uwsgi_temp_path %1$s/d;
              scgi_temp_path %1$s/e; open_file_cache max=10;
              server { listen 127.0.0.1:%2$d; root %1$s; } }
            """.formatted(sted, dens));
        Files.setPosixFilePermissions(mappe, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Files.setPosixFilePermissions(sted, java.nio.file.attribute.PosixFilePermissions.fromString("rwxr-xr-x"));
        Process nginx = new ProcessBuilder(
                        program.toString(),
                        "-p",
                        sted.toString(),
                        "-c",
                        sted.resolve("nginx.conf").toString())
                .redirectErrorStream(true)
                .redirectOutput(sted.resolve("ut.log").toFile())
                .start();
        try {
            vent(dens, "/tabell.json");
            var last = new Last(dens, FORBINDELSER);
            List<String> kall = List.of(kall("/tabell.json", ""));
            last.fullt(kall, 2);
            return Optional.of(last.fullt(kall, 10));
        } finally {
            stopp(nginx);
        }
    }

    private static double sekunder(long fra) {
        return (System.nanoTime() - fra) / 1e9;
    }

    private static void rad(String... felter) {
        System.out.println(String.format(Locale.ROOT, "| %s |", String.join(" | ", felter)));
    }
}
