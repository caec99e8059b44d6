package no.barnevernsregister.local;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The whole system as processes of this machine: PostgreSQL, Kafka, Keycloak and the four services. */
public final class Lokalsystem implements AutoCloseable {

    /**
     * How a system is started.
     *
     * @param mappe where data, keys and logs lie
     * @param fastePorter the ports of the local run; else free ones
     * @param klienter the clients of the local Maskinporten
     * @param fortell is told each step
     */
    public record Oppsett(Path mappe, boolean fastePorter, List<Systemklient> klienter, Consumer<String> fortell) {}

    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private final Oppsett oppsett;
    private final LokalPostgres postgres;
    private final LokalKafka kafka;
    private final LokalKeycloak keycloak;
    private final Map<Lokaltjeneste, Integer> porter = new EnumMap<>(Lokaltjeneste.class);
    private final Map<Lokaltjeneste, Prosess> tjenester = new EnumMap<>(Lokaltjeneste.class);

    private Lokalsystem(Oppsett oppsett) {
        this.oppsett = oppsett;
        for (Lokaltjeneste tjeneste : Lokaltjeneste.values()) {
            int port = oppsett.fastePorter() ? tjeneste.port() : Porter.ledig();
            Porter.krevLedig(port, tjeneste.navn() + "-service");
            porter.put(tjeneste, port);
        }
        boolean faste = oppsett.fastePorter();
        Path mappe = oppsett.mappe();
        CompletableFuture<LokalKafka> megler = CompletableFuture.supplyAsync(
                () -> fortalt("Kafka", () -> LokalKafka.start(mappe.resolve("kafka"), faste ? 9092 : 0)));
        this.postgres = fortalt("PostgreSQL", () -> LokalPostgres.start(mappe.resolve("postgres"), faste ? 54320 : 0));
        for (Lokaltjeneste tjeneste : Lokaltjeneste.values()) {
            postgres.opprettTjeneste(tjeneste.navn());
        }
        CompletableFuture<LokalKeycloak> innlogging = CompletableFuture.supplyAsync(() -> fortalt(
                "Keycloak",
                () -> LokalKeycloak.start(mappe.resolve("keycloak"), faste ? 8180 : 0, postgres, oppsett.klienter())));
        this.kafka = vent(megler);
        // The one that reads no tokens.
        startTjeneste(Lokaltjeneste.VALIDATION, "");
        this.keycloak = vent(innlogging);
        startTjeneste(Lokaltjeneste.REGISTER, keycloak.adresse());
        startTjeneste(Lokaltjeneste.INTAKE, keycloak.adresse());
        startTjeneste(Lokaltjeneste.PUBLISHING, keycloak.adresse());
        for (Lokaltjeneste tjeneste : Lokaltjeneste.values()) {
            fortalt(tjeneste.navn() + "-service", () -> ventPaa(tjeneste));
        }
    }

    /**
     * Starts everything and waits until it is ready.
     *
     * @throws LokalFeil with one sentence when a part fails; what was started ends with this program
     */
    public static Lokalsystem start(Oppsett oppsett) {
        return new Lokalsystem(oppsett);
    }

    private interface Steg<T> {
        T gjor();
    }

    private <T> T fortalt(String hva, Steg<T> steg) {
        long fra = System.nanoTime();
        T svar = steg.gjor();
        oppsett.fortell()
                .accept(String.format(Locale.ROOT, "%-20s klar på %.1f s", hva, (System.nanoTime() - fra) / 1e9));
        return svar;
    }

    private static <T> T vent(CompletableFuture<T> arbeid) {
        try {
            return arbeid.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof LokalFeil feil ? feil : e;
        }
    }

    private void startTjeneste(Lokaltjeneste tjeneste, String keycloakAdresse) {
        Path jar = Prosjektmappe.finn().resolve(tjeneste.navn() + "-service/target/quarkus-app/quarkus-run.jar");
        if (!Files.exists(jar)) {
            throw new LokalFeil("Mangler " + jar + ": bygg først (./bvr start gjør det).");
        }
        List<String> kommando = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx224m",
                "-Xms48m",
                "-XX:+UseSerialGC",
                "-XX:+ExitOnOutOfMemoryError",
                "-jar",
                jar.toString());
        Path logg = oppsett.mappe().resolve("log").resolve(tjeneste.navn() + "-service.log");
        tjenester.put(
                tjeneste,
                Prosess.start(tjeneste.navn() + "-service", kommando, miljo(tjeneste, keycloakAdresse), logg));
    }

    private Map<String, String> miljo(Lokaltjeneste tjeneste, String keycloakAdresse) {
        String navn = tjeneste.navn();
        Map<String, String> miljo = new HashMap<>();
        // Not production: keys in files are refused there.
        miljo.put("QUARKUS_PROFILE", "lokal");
        miljo.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        miljo.put("QUARKUS_HTTP_PORT", Integer.toString(port(tjeneste)));
        miljo.put("KAFKA_BOOTSTRAP_SERVERS", kafka.bootstrapServers());
        miljo.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(navn));
        miljo.put("QUARKUS_DATASOURCE_USERNAME", navn + "_app");
        miljo.put("QUARKUS_DATASOURCE_PASSWORD", postgres.passord(navn + "_app"));
        miljo.put("QUARKUS_FLYWAY_USERNAME", navn + "_eier");
        miljo.put("QUARKUS_FLYWAY_PASSWORD", postgres.passord(navn + "_eier"));
        for (String ekstra : tjeneste.ekstraRoller()) {
            String kilde = "QUARKUS_DATASOURCE_" + ekstra.toUpperCase(Locale.ROOT);
            miljo.put(kilde + "_JDBC_URL", postgres.jdbcUrl(navn));
            miljo.put(kilde + "_USERNAME", navn + "_" + ekstra);
            miljo.put(kilde + "_PASSWORD", postgres.passord(navn + "_" + ekstra));
        }
        miljo.put("BVR_REVISJON_MAPPE", oppsett.mappe().resolve("revisjon").toString());
        miljo.put("BVR_NOKKELTJENESTE_MAPPE", oppsett.mappe().resolve("nokler").toString());
        miljo.put(
                "BVR_SLETTING_LISTE",
                oppsett.mappe().resolve("sletteliste.jsonl").toString());
        miljo.put("BVR_MASKINPORTEN_ISSUER", keycloakAdresse + "/realms/maskinporten");
        miljo.put("BVR_BARNEVERN_ISSUER", keycloakAdresse + "/realms/barnevern");
        miljo.put("BVR_SYNTETISK", "true");
        if (tjeneste == Lokaltjeneste.INTAKE) {
            miljo.put("QUARKUS_OIDC_INTAKE_CREDENTIALS_SECRET", keycloak.intakehemmelighet());
            miljo.put("BVR_TILGANG_HEMMELIGHET", keycloak.tilgangshemmelighet());
            miljo.put("BVR_HALVAAR_ADRESSE", adresse(tjeneste).toString());
        }
        if (tjeneste == Lokaltjeneste.PUBLISHING) {
            miljo.put("QUARKUS_OIDC_PUBLISHING_CREDENTIALS_SECRET", keycloak.publishinghemmelighet());
        }
        return miljo;
    }

    private Prosess ventPaa(Lokaltjeneste tjeneste) {
        Prosess prosess = prosess(tjeneste);
        URI helse = adresse(tjeneste).resolve("/q/health/ready");
        prosess.ventTil(
                () -> HTTP.send(HttpRequest.newBuilder(helse).build(), HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200,
                Duration.ofMinutes(2));
        return prosess;
    }

    private Prosess prosess(Lokaltjeneste tjeneste) {
        Prosess prosess = tjenester.get(tjeneste);
        if (prosess == null) {
            throw new LokalFeil(tjeneste.navn() + "-service er ikke startet.");
        }
        return prosess;
    }

    private int port(Lokaltjeneste tjeneste) {
        return porter.getOrDefault(tjeneste, tjeneste.port());
    }

    /** Where a service answers. */
    public URI adresse(Lokaltjeneste tjeneste) {
        return URI.create("http://localhost:" + port(tjeneste));
    }

    /** Kills a service as a power cut would, and starts it again. */
    public void drepOgStart(Lokaltjeneste tjeneste) {
        prosess(tjeneste).drep();
        startTjeneste(tjeneste, keycloak.adresse());
        ventPaa(tjeneste);
    }

    public LokalKeycloak keycloak() {
        return keycloak;
    }

    public LokalPostgres postgres() {
        return postgres;
    }

    public LokalKafka kafka() {
        return kafka;
    }

    /** Stops everything, the front door first. */
    @Override
    public void close() {
        Lokaltjeneste[] rekkefolge = Lokaltjeneste.values();
        for (int i = rekkefolge.length - 1; i >= 0; i--) {
            Prosess prosess = tjenester.get(rekkefolge[i]);
            if (prosess != null) {
                prosess.close();
            }
        }
        keycloak.close();
        kafka.close();
        postgres.close();
    }

    /** Removes the folder of a system and all that lies in it. */
    public static void fjern(Path mappe) throws IOException {
        if (Files.exists(mappe)) {
            try (var alle = Files.walk(mappe)) {
                for (Path en : alle.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(en);
                }
            }
        }
    }
}
