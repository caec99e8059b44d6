package no.barnevernsregister.publishing.tabell.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every answer against the description of the contract, and the description against the classes and what the service serves. */
@QuarkusTest
@WithTestResource(Omgivelser.class)
class KontraktIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final JsonNode BESKRIVELSE = beskrivelse();

    @Inject
    Proveutgivelse utgivelser;

    private static JsonNode beskrivelse() {
        try (InputStream fil = KontraktIT.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            return new ObjectMapper(new YAMLFactory()).readTree(fil);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "ConfigResponse; /api/v2/config",
                "TablesResponse; /api/v2/tables",
                "TablesResponse; /api/v2/tables?query=finnesikke&lang=en",
                "TablesResponse; /api/v2/tables?pageSize=1&pageNumber=2&lang=nn",
                "Table; /api/v2/tables/BV002?lang=no",
                "Metadata; /api/v2/tables/BV001/metadata",
                "Metadata; /api/v2/tables/BV003/metadata?lang=en&defaultSelection=true",
                "SelectionResponse; /api/v2/tables/BV001/defaultselection",
                "Dataset; /api/v2/tables/BV001/data",
                "CodelistResponse; /api/v2/codelists/vs_Kommuner",
                "CodelistResponse; /api/v2/codelists/agg_Alder?lang=nn",
                "CodelistResponse; /api/v2/codelists/agg_Landet?lang=en",
                "Endringsliste; /api/v1/endringer",
                "Problem; /api/v2/tables/finnesikke",
                "Problem; /api/v2/tables/BV001/data?valueCodes%5BTid%5D=1",
                "Problem; /api/v2/ingenting",
            })
    void svaret_er_som_beskrevet(String skjema, String sti) throws IOException {
        utgivelser.ute();
        krev(skjema, given().urlEncodingEnabled(false).get(sti).asString());
    }

    @Test
    void hver_tabell_er_som_beskrevet_paa_hvert_spraak() throws IOException {
        utgivelser.ute();
        for (Tabell tabell : Tabell.alle()) {
            for (String sprak : Set.of("nb", "nn", "en")) {
                String sti = "/api/v2/tables/" + tabell.id();
                krev("Table", given().get(sti + "?lang=" + sprak).asString());
                krev("Metadata", given().get(sti + "/metadata?lang=" + sprak).asString());
                krev("Dataset", given().get(sti + "/data?lang=" + sprak).asString());
                for (JsonNode dimensjon :
                        Kropp.les(given().get(sti + "/metadata").asString()).path("dimension")) {
                    for (JsonNode liste : dimensjon.at("/extension/codelists")) {
                        krev(
                                "CodelistResponse",
                                given().get("/api/v2/codelists/"
                                                + liste.path("id").asText() + "?lang=" + sprak)
                                        .asString());
                    }
                }
            }
        }
    }

    @Test
    void lagrede_sporringer_er_som_beskrevet() throws IOException {
        utgivelser.ute();
        String sporring = "{\"tableId\":\"BV001\",\"selection\":{\"selection\":[]}}";
        String svar = given().body(sporring).post("/api/v2/savedqueries").asString();
        krev("SavedQueryResponse", svar);
        krev("SavedQuery", Kropp.les(svar).path("savedQuery").toString());
        String sti = "/api/v2/savedqueries/" + Kropp.les(svar).path("id").asText();
        krev("SavedQueryResponse", given().get(sti).asString());
        krev("SelectionResponse", given().get(sti + "/selection").asString());
        krev("Dataset", given().get(sti + "/data").asString());
    }

    private static void krev(String skjema, String svar) throws IOException {
        // As one document, with references that JSON Schema understands.
        ObjectNode hele = JSON.createObjectNode();
        hele.set("components", BESKRIVELSE.path("components"));
        hele.put("$ref", "#/components/schemas/" + skjema);
        assertThat(SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(hele.toString(), InputFormat.JSON)
                        .validate(svar, InputFormat.JSON))
                .as(svar.length() > 300 ? svar.substring(0, 300) : svar)
                .isEmpty();
    }

    @Test
    void beskrivelsen_har_hver_aapen_adresse_og_ingen_andre() {
        Set<String> iKlassene = new TreeSet<>();
        new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackages(
                                "no.barnevernsregister.publishing.tabell", "no.barnevernsregister.publishing.katalog")
                        .stream()
                        .filter(en -> en.isAnnotatedWith(Path.class))
                        .flatMap(en -> en.getMethods().stream())
                        .filter(en -> en.isMetaAnnotatedWith(HttpMethod.class))
                        .forEach(en -> {
                            String sti = en.getOwner()
                                            .getAnnotationOfType(Path.class)
                                            .value()
                                    + (en.isAnnotatedWith(Path.class)
                                            ? en.getAnnotationOfType(Path.class).value()
                                            : "");
                            String metode = en.isAnnotatedWith(jakarta.ws.rs.POST.class) ? "post" : "get";
                            iKlassene.add(metode + " " + sti.replaceAll("/+", "/"));
                        });
        iKlassene.remove("get /om/api");
        Set<String> iBeskrivelsen = new TreeSet<>();
        BESKRIVELSE
                .path("paths")
                .properties()
                .forEach(sti -> Stream.of("get", "post")
                        .filter(sti.getValue()::has)
                        .forEach(metode -> iBeskrivelsen.add(metode + " " + sti.getKey())));

        assertThat(iBeskrivelsen).isEqualTo(iKlassene);
    }

    @Test
    void tjenesten_sier_det_samme_om_seg_selv() throws IOException {
        JsonNode sagt = JSON.readTree(given().get("/q/openapi?format=json").asString());
        BESKRIVELSE
                .path("paths")
                .properties()
                .forEach(sti -> sti.getValue().properties().forEach(metode -> {
                    JsonNode den = sagt.path("paths").path(sti.getKey()).path(metode.getKey());
                    assertThat(den.path("summary").asText())
                            .isEqualTo(metode.getValue().path("summary").asText());
                    Set<String> svar = new TreeSet<>();
                    den.path("responses").fieldNames().forEachRemaining(svar::add);
                    Set<String> beskrevet = new TreeSet<>();
                    metode.getValue().path("responses").fieldNames().forEachRemaining(beskrevet::add);
                    assertThat(svar).as(sti.getKey()).containsAll(beskrevet);
                    assertThat(den.path("parameters").size())
                            .as(sti.getKey())
                            .isGreaterThanOrEqualTo(
                                    metode.getValue().path("parameters").size());
                }));
        BESKRIVELSE
                .at("/components/schemas")
                .fieldNames()
                .forEachRemaining(
                        navn -> assertThat(sagt.at("/components/schemas").has(navn))
                                .as(navn)
                                .isTrue());
    }
}
