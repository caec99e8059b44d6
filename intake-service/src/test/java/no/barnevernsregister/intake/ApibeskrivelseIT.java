package no.barnevernsregister.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the running service says of itself is what is committed, and what it answers is what it says. */
@QuarkusTest
@QuarkusTestResource(Omgivelser.class)
class ApibeskrivelseIT {

    private static final Path FIL = Path.of("../docs/api/intake.yaml");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void beskrivelsen_i_docs_er_den_tjenesten_gir() throws IOException {
        String gitt =
                given().header("Accept", "application/yaml").get("/q/openapi").asString();
        if (Boolean.getBoolean("bvr.katalog.skriv")) {
            Files.createDirectories(FIL.getParent());
            Files.writeString(FIL, gitt);
        }

        assertThat(gitt)
                .as("Kjør testen med -Dbvr.katalog.skriv=true og se over endringen i docs/api.")
                .isEqualTo(Files.readString(FIL));
    }

    @Test
    void beskrivelsen_er_openapi_3_1_med_feil_og_tilgang_paa_hver_operasjon_og_uten_opplysninger_i_adressen()
            throws IOException {
        JsonNode api = beskrivelse();

        assertThat(api.path("openapi").asText()).startsWith("3.1");
        Set<String> parametre = new TreeSet<>();
        api.path("paths")
                .forEachEntry((sti, metoder) -> metoder.forEachEntry((metode, operasjon) -> {
                    assertThat(operasjon.at("/responses/500").isMissingNode())
                            .as(metode + sti)
                            .isFalse();
                    assertThat(operasjon.has("security") || sti.equals("/api/v1/regler"))
                            .as(metode + sti)
                            .isTrue();
                    operasjon.path("parameters").forEach(en -> {
                        if (!en.path("in").asText().equals("header")) {
                            parametre.add(en.path("name").asText());
                        }
                    });
                }));
        assertThat(parametre)
                .contains("kommune", "cursor", "provekjoring")
                .allSatisfy(navn -> assertThat(navn)
                        .doesNotContainIgnoringCase("fodsel")
                        .doesNotContainIgnoringCase("person")
                        .doesNotContainIgnoringCase("journal")
                        .isNotEqualToIgnoringCase("pid"));
    }

    @Test
    void kvittering_liste_og_problem_folger_beskrivelsen() throws IOException {
        JsonNode api = beskrivelse();
        String token = Inngang.token(Inngang.BERGEN);
        Response kvittering = Inngang.send(token, Inngang.dokument());

        folger(api, "InnsendingJson", kvittering);
        folger(api, "InnsendingJson", Inngang.hent(token, kvittering.path("id")));
        folger(
                api,
                "Innsendingsside",
                given().header("Authorization", "Bearer " + token).get(Inngang.STED + "?kommune=4601"));
        folger(api, "Problem", Inngang.send(token, "text/plain", new byte[] {1}));
    }

    private static void folger(JsonNode api, String skjema, Response svar) {
        ObjectNode helt = JSON.createObjectNode();
        helt.put("$ref", "#/components/schemas/" + skjema);
        helt.set("components", api.path("components"));

        assertThat(api.at("/components/schemas/" + skjema).path("properties"))
                .as(skjema)
                .isNotEmpty();
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(helt.toString())
                        .validate(svar.asString(), InputFormat.JSON))
                .as(skjema)
                .isEmpty();
    }

    private static JsonNode beskrivelse() throws IOException {
        return JSON.readTree(given().header("Accept", "application/json")
                .get("/q/openapi?format=json")
                .asString());
    }
}
