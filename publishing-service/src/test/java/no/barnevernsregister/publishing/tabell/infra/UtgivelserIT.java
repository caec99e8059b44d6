package no.barnevernsregister.publishing.tabell.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.junit.jupiter.api.Test;

/** From release to release: what is frozen, what follows, and what nobody sees before its instant. */
@QuarkusTest
@WithTestResource(Omgivelser.class)
class UtgivelserIT {

    @Inject
    Proveutgivelse utgivelser;

    @Test
    void en_ny_utgivelse_vises_fra_sitt_oyeblikk_og_ikke_for_mens_den_gamle_staar_fast() {
        Publisert.Hode gammel = utgivelser.ute();
        String fast = "/utgivelser/" + gammel.id() + "/tabeller/BV001.csv";
        String for_ = given().get(fast).then().statusCode(200).extract().asString();
        String merke = given().get("/api/v2/tables/BV001/data").header("ETag");

        Proveutgivelse.Godkjent godkjent = utgivelser.publiser("Årstall 2025 på nytt", 7, Duration.ofSeconds(15));
        String ny = godkjent.id();
        int sporringer = 0;
        for (boolean forTiden = true; forTiden; ) {
            Response svar = given().get("/api/v2/tables/BV001/data");
            Response fil = given().get("/utgivelser/" + ny + "/tabeller/BV001.csv");
            Response liste = given().get("/api/v1/endringer");
            // What was answered before the instant was answered without the release.
            forTiden = Instant.now().isBefore(godkjent.publiseres());
            if (forTiden) {
                sporringer++;
                assertThat((String) svar.path("extension.utgivelse.id")).isEqualTo(gammel.id());
                assertThat(fil.statusCode()).isEqualTo(404);
                assertThat(liste.jsonPath().getList("utgivelser.id", String.class))
                        .doesNotContain(ny);
            }
        }
        assertThat(sporringer).isPositive();
        await().atMost(Duration.ofSeconds(2))
                .until(() -> ny.equals(given().get("/api/v2/tables/BV001/data").path("extension.utgivelse.id")));

        given().header("If-None-Match", merke)
                .get("/api/v2/tables/BV001/data")
                .then()
                .statusCode(200);
        assertThat(given().get(fast).asString()).isEqualTo(for_).contains(gammel.navn());
        given().get("/api/v1/endringer")
                .then()
                .statusCode(200)
                .body("utgivelser[0].id", equalTo(ny))
                .body("utgivelser[0].versjon", equalTo("1.0.0"))
                .body("utgivelser[0].filer", hasItem(containsString("/utgivelser/" + ny + "/tabeller/BV001.csv")));
        given().redirects()
                .follow(false)
                .get("/tabeller/BV001.csv")
                .then()
                .statusCode(307)
                .header("Location", containsString("/utgivelser/" + ny + "/tabeller/BV001.csv"));
    }

    @Test
    void hele_tabeller_som_filer() {
        String start = "/utgivelser/" + utgivelser.ute().id() + "/tabeller/";
        for (Tabell tabell : Tabell.alle()) {
            String csv = given().get(start + tabell.id() + ".csv")
                    .then()
                    .statusCode(200)
                    .contentType("text/csv")
                    .header("Content-Disposition", containsString(".csv"))
                    .extract()
                    .asString();
            assertThat(csv.lines().findFirst().orElseThrow())
                    .startsWith("Region,")
                    .endsWith(",verdi,tegn,Kilde");
        }
        given().get(start + "bv001.parquet").then().statusCode(200);
        given().get(start + "BV001.json").then().statusCode(200).body("class", equalTo("dataset"));
        Stream.of(
                        start + "BV999.csv",
                        start + "BV001.xls",
                        start + "BV001",
                        "/utgivelser/x/tabeller/BV001.csv",
                        "/tabeller/x.csv")
                .forEach(sti -> given().get(sti).then().statusCode(404));
    }

    @Test
    void katalogen_er_dcat_ap_no_i_to_former() throws IOException {
        utgivelser.ute();
        String turtle = given().header("Accept", "text/turtle")
                .get("/catalog")
                .then()
                .statusCode(200)
                .contentType("text/turtle")
                .extract()
                .asString();
        assertThat(turtle).contains("@prefix dcat: <http://www.w3.org/ns/dcat#> .", "Syntetiske data", "\"986128433\"");
        given().get("/catalog").then().statusCode(200).contentType("text/turtle");
        JsonNode graf = new ObjectMapper()
                .readTree(given().header("Accept", "application/ld+json")
                        .get("/catalog")
                        .then()
                        .statusCode(200)
                        .contentType("application/ld+json")
                        .extract()
                        .asString());
        for (Tabell tabell : Tabell.alle()) {
            JsonNode datasett = finn(graf, "/catalog/" + tabell.id());
            assertThat(datasett.at("/@type/0").asText()).isEqualTo("http://www.w3.org/ns/dcat#Dataset");
            for (String krevd : List.of("title", "description", "publisher", "identifier", "accessRights")) {
                assertThat(datasett.has("http://purl.org/dc/terms/" + krevd))
                        .as(krevd)
                        .isTrue();
            }
            for (String krevd : List.of("theme", "contactPoint", "distribution")) {
                assertThat(datasett.has("http://www.w3.org/ns/dcat#" + krevd))
                        .as(krevd)
                        .isTrue();
            }
            assertThat(datasett.path("http://purl.org/dc/terms/title")).hasSize(3);
            for (JsonNode fil : datasett.path("http://www.w3.org/ns/dcat#distribution")) {
                JsonNode den = finn(graf, fil.path("@id").asText());
                String adresse = den.at("/http:~1~1www.w3.org~1ns~1dcat#downloadURL/0/@id")
                        .asText();
                given().get(adresse).then().statusCode(200);
            }
        }
        // Every address that is talked of here, and that is ours, is also a thing of its own.
        assertThat(turtle.lines().filter(linje -> linje.startsWith("<")))
                .hasSizeGreaterThan(3 + 5 * Tabell.alle().size());
    }

    private static JsonNode finn(JsonNode graf, String slutt) {
        for (JsonNode ting : graf) {
            if (ting.path("@id").asText().endsWith(slutt)) {
                return ting;
            }
        }
        throw new AssertionError("The catalogue lacks " + slutt);
    }

    @Test
    void siden_om_api_finnes_paa_tre_spraak() {
        for (String sprak : List.of("nb", "nn", "en")) {
            given().get("/om/api?lang=" + sprak)
                    .then()
                    .statusCode(200)
                    .contentType("text/html")
                    .body(containsString("lang=\"" + sprak + "\""))
                    .body(not(containsString("{{adresse}}")));
        }
    }
}
