package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a sender meets who asks too much. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
@TestProfile(KvoteIT.Liten.class)
class KvoteIT {

    /** A bucket so small that it can be emptied by hand. */
    public static final class Liten implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("bvr.kvote.storst", "3", "bvr.kvote.per-sekund", "0.01");
        }
    }

    @Test
    void den_som_spor_for_mye_faar_vite_hvor_lenge_den_maa_vente_og_stanser_ingen_andre() {
        String token = Inngang.token(Inngang.BERGEN);
        byte[] dokument = Inngang.dokument();
        Response forste = Inngang.send(token, dokument);
        assertThat(forste.statusCode()).isEqualTo(202);
        assertThat(forste.header("RateLimit-Policy")).isEqualTo("\"avsender\";q=3;w=300");
        assertThat(forste.header("RateLimit")).isEqualTo("\"avsender\";r=2;t=100");
        assertThat(Inngang.send(token, dokument).statusCode()).isEqualTo(200);
        assertThat(Inngang.hent(token, forste.path("id")).statusCode()).isEqualTo(200);

        Response svar = Inngang.send(token, Inngang.dokument());

        assertThat(svar.statusCode()).isEqualTo(429);
        assertThat(svar.contentType()).startsWith("application/problem+json");
        assertThat(svar.<String>path("type")).endsWith("/feil/for-mange");
        assertThat(svar.<String>path("detail")).startsWith("Kvoten er brukt opp. Vent ");
        assertThat(Integer.parseInt(svar.header("Retry-After"))).isBetween(1, 100);
        assertThat(svar.header("RateLimit")).startsWith("\"avsender\";r=0;t=");
        assertThat(given().header("Authorization", "Bearer " + Inngang.token(Inngang.OSLO))
                        .get(Inngang.STED + "?kommune=0301")
                        .statusCode())
                .isEqualTo(200);
        assertThat(given().get("/api/v1/regler").statusCode()).isEqualTo(200);
    }
}
