package no.barnevernsregister.register;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import no.barnevernsregister.local.Tokenutsteder;
import org.eclipse.microprofile.config.ConfigProvider;

/** The service as a person with a token meets it. */
public final class Inngang {

    private Inngang() {}

    /** The claims of somebody who is logged in at level high with these roles. */
    public static Map<String, Object> krav(String... tilganger) {
        Instant naa = Instant.now();
        Map<String, Object> krav = new HashMap<>();
        krav.put("iss", innstilling("bvr.barnevern.issuer"));
        krav.put("aud", "register-service");
        krav.put("typ", "Bearer");
        krav.put("sub", "7f3f1c1e-person");
        krav.put("jti", UUID.randomUUID().toString());
        krav.put("iat", naa.getEpochSecond());
        krav.put("exp", naa.plusSeconds(120).getEpochSecond());
        krav.put("acr", "idporten-loa-high");
        krav.put("tilganger", List.of(tilganger));
        return krav;
    }

    public static RequestSpecification med(String... tilganger) {
        return medToken(Tokenutsteder.signert(krav(tilganger)));
    }

    public static RequestSpecification medToken(String token) {
        return given().header("Authorization", "Bearer " + token);
    }

    /** As the owner of the tables. */
    public static void somEier(String setning) throws SQLException {
        try (Connection eier = DriverManager.getConnection(
                        innstilling("quarkus.datasource.jdbc.url"),
                        "register_eier",
                        innstilling("quarkus.flyway.password"));
                Statement sql = eier.createStatement()) {
            sql.execute(setning);
        }
    }

    private static String innstilling(String navn) {
        return ConfigProvider.getConfig().getValue(navn, String.class);
    }
}
