package no.barnevernsregister.publishing;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import no.barnevernsregister.local.LokalKafka;
import no.barnevernsregister.local.LokalPostgres;
import no.barnevernsregister.local.Tokenutsteder;
import org.jspecify.annotations.Nullable;

/** What the service needs around it: a real database, a real broker and an issuer of tokens, all on free ports. */
public final class Omgivelser implements QuarkusTestResourceLifecycleManager {

    private @Nullable LokalPostgres postgres;
    private @Nullable LokalKafka kafka;
    private @Nullable Tokenutsteder utsteder;

    @Override
    public Map<String, String> start() {
        try {
            Path mappe = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "omgivelser");
            utsteder = new Tokenutsteder();
            postgres = LokalPostgres.start(mappe.resolve("postgres"), 0);
            postgres.opprettTjeneste("publishing");
            kafka = LokalKafka.start(mappe.resolve("kafka"), 0);
            return new HashMap<>(Map.of(
                    "quarkus.datasource.jdbc.url", postgres.jdbcUrl("publishing"),
                    "quarkus.datasource.password", postgres.passord("publishing_app"),
                    "quarkus.datasource.offentlig.password", postgres.passord("publishing_offentlig"),
                    "quarkus.flyway.password", postgres.passord("publishing_eier"),
                    "kafka.bootstrap.servers", kafka.bootstrapServers(),
                    "bvr.barnevern.issuer", utsteder.issuer("barnevern"),
                    "quarkus.oidc.publishing.credentials.secret", "bare-for-prover-og-ellers-ingenting",
                    "bvr.syntetisk", "true"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void stop() {
        if (kafka != null) {
            kafka.close();
        }
        if (postgres != null) {
            postgres.close();
        }
        if (utsteder != null) {
            utsteder.close();
        }
    }
}
