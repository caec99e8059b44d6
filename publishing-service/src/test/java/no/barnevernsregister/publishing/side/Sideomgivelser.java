package no.barnevernsregister.publishing.side;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.local.LokalKafka;
import no.barnevernsregister.local.LokalKeycloak;
import no.barnevernsregister.local.LokalPostgres;
import org.jspecify.annotations.Nullable;

/** What the pages need around them: database, broker, and Keycloak with the local ID-porten. */
public final class Sideomgivelser implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LokalKeycloak innlogging;
    private static @Nullable LokalPostgres postgres;
    private static @Nullable LokalKafka kafka;

    static LokalKeycloak keycloak() {
        return startet(innlogging);
    }

    static LokalPostgres postgres() {
        return startet(postgres);
    }

    static LokalKafka kafka() {
        return startet(kafka);
    }

    private static <T> T startet(@Nullable T del) {
        if (del == null) {
            throw new IllegalStateException("Not started");
        }
        return del;
    }

    @Override
    public Map<String, String> start() {
        try {
            Path mappe = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "sideomgivelser");
            LokalPostgres database = LokalPostgres.start(mappe.resolve("postgres"), 0);
            database.opprettTjeneste("publishing");
            postgres = database;
            kafka = LokalKafka.start(mappe.resolve("kafka"), 0);
            innlogging = LokalKeycloak.start(mappe.resolve("keycloak"), 0, database, List.of());
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", database.jdbcUrl("publishing")),
                    Map.entry("quarkus.datasource.username", "publishing_app"),
                    Map.entry("quarkus.datasource.password", database.passord("publishing_app")),
                    Map.entry("quarkus.datasource.offentlig.jdbc.url", database.jdbcUrl("publishing")),
                    Map.entry("quarkus.datasource.offentlig.username", "publishing_offentlig"),
                    Map.entry("quarkus.datasource.offentlig.password", database.passord("publishing_offentlig")),
                    Map.entry("quarkus.flyway.username", "publishing_eier"),
                    Map.entry("quarkus.flyway.password", database.passord("publishing_eier")),
                    Map.entry("kafka.bootstrap.servers", kafka().bootstrapServers()),
                    Map.entry("bvr.barnevern.issuer", keycloak().utsteder("barnevern")),
                    Map.entry(
                            "quarkus.oidc.publishing.credentials.secret",
                            keycloak().publishinghemmelighet()),
                    Map.entry("bvr.syntetisk", "true"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After other environments, so that what is said here holds. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        if (innlogging != null) {
            innlogging.close();
        }
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }
}
