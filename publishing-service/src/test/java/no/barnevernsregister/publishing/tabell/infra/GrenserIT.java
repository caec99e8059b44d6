package no.barnevernsregister.publishing.tabell.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.junit.jupiter.api.Test;

/** Bounds that are low enough to meet. */
@QuarkusTest
@TestProfile(GrenserIT.Lave.class)
@WithTestResource(Omgivelser.class)
class GrenserIT {

    public static final class Lave implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bvr.api.celler", "50", "bvr.api.kall", "20", "bvr.api.vindu", "20s");
        }
    }

    @Inject
    Proveutgivelse utgivelser;

    @Test
    void for_mange_celler_og_for_mange_kall_er_kontraktens_svar() {
        utgivelser.ute();
        given().get("/api/v2/config")
                .then()
                .body("maxDataCells", equalTo(50))
                .body("maxCallsPerTimeWindow", equalTo(20))
                .body("timeWindow", equalTo(20));
        given().queryParam("valueCodes[Region]", "*")
                .queryParam("valueCodes[ContentsCode]", "*")
                .queryParam("valueCodes[Tid]", "*")
                .get("/api/v2/tables/BV001/data")
                .then()
                .statusCode(403)
                .contentType("application/problem+json")
                .body("title", equalTo("Too many cells selected"))
                .body("detail", containsString("50"));
        Response siste = given().get("/api/v2/config");
        for (int i = 0; i < 60 && siste.statusCode() == 200; i++) {
            siste = given().get("/api/v2/config");
        }
        assertThat(siste.statusCode()).isEqualTo(429);
        assertThat(siste.contentType()).startsWith("application/problem+json");
        assertThat(Integer.parseInt(siste.header("Retry-After"))).isBetween(1, 20);
        assertThat((String) siste.path("title")).isEqualTo("Too many requests");
        given().get("/q/health/live").then().statusCode(200);
    }
}
