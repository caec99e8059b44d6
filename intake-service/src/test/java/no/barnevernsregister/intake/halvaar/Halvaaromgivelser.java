package no.barnevernsregister.intake.halvaar;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
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

/** What people's pages need around them: database, broker, Keycloak with the local ID-porten, and a mail server. */
public final class Halvaaromgivelser implements QuarkusTestResourceLifecycleManager {

    private static @Nullable LokalKeycloak innlogging;
    private static @Nullable GreenMail post;

    private @Nullable LokalPostgres postgres;
    private @Nullable LokalKafka kafka;

    public static LokalKeycloak keycloak() {
        if (innlogging == null) {
            throw new IllegalStateException("Not started");
        }
        return innlogging;
    }

    public static GreenMail post() {
        if (post == null) {
            throw new IllegalStateException("Not started");
        }
        return post;
    }

    @Override
    public Map<String, String> start() {
        try {
            Path mappe = Files.createTempDirectory(Path.of("target").toAbsolutePath(), "halvaaromgivelser");
            postgres = LokalPostgres.start(mappe.resolve("postgres"), 0);
            postgres.opprettTjeneste("intake");
            kafka = LokalKafka.start(mappe.resolve("kafka"), 0);
            innlogging = LokalKeycloak.start(mappe.resolve("keycloak"), 0, postgres, List.of());
            post = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            post.start();
            return Map.ofEntries(
                    Map.entry("quarkus.datasource.jdbc.url", postgres.jdbcUrl("intake")),
                    Map.entry("quarkus.datasource.username", "intake_app"),
                    Map.entry("quarkus.datasource.password", postgres.passord("intake_app")),
                    Map.entry("quarkus.flyway.username", "intake_eier"),
                    Map.entry("quarkus.flyway.password", postgres.passord("intake_eier")),
                    Map.entry("kafka.bootstrap.servers", kafka.bootstrapServers()),
                    Map.entry(
                            "bvr.nokkeltjeneste.mappe", mappe.resolve("nokler").toString()),
                    Map.entry("bvr.maskinporten.issuer", innlogging.utsteder("maskinporten")),
                    Map.entry("bvr.barnevern.issuer", innlogging.utsteder("barnevern")),
                    Map.entry("quarkus.oidc.intake.credentials.secret", innlogging.intakehemmelighet()),
                    Map.entry("bvr.tilgang.hemmelighet", innlogging.tilgangshemmelighet()),
                    Map.entry("bvr.tilgang.forste-administrator.5607", "administrator"),
                    Map.entry("bvr.halvaar.epost.hver", "1s"),
                    Map.entry("bvr.syntetisk", "true"),
                    Map.entry("quarkus.mailer.host", "127.0.0.1"),
                    Map.entry(
                            "quarkus.mailer.port",
                            Integer.toString(post.getSmtp().getPort())));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** After the environment that all tests have, so that what is said here holds. */
    @Override
    public int order() {
        return 10;
    }

    @Override
    public void stop() {
        if (post != null) {
            post.stop();
        }
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
