package no.barnevernsregister.publishing.tabell.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The contract of PxWebApi 2.0 and its traps, over HTTP. */
@QuarkusTest
@WithTestResource(Omgivelser.class)
class PxWebIT {

    private static final String DATA = "/api/v2/tables/BV001/data";

    @Inject
    Proveutgivelse utgivelser;

    @TestHTTPResource("/")
    @Nullable
    URL adresse;

    @BeforeEach
    void en_utgivelse_er_ute() {
        utgivelser.ute();
    }

    @Test
    void oppsettet_sier_grensene() {
        given().get("/api/v2/config")
                .then()
                .statusCode(200)
                .body("maxDataCells", equalTo(200_000))
                .body("maxCallsPerTimeWindow", equalTo(15_000))
                .body("timeWindow", equalTo(60))
                .body("defaultLanguage", equalTo("nb"))
                .body("languages.id", hasItems("nb", "nn", "en"))
                .body("dataFormats", equalTo(List.of("json-stat2", "csv", "xlsx", "px", "html", "parquet", "json-px")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "pageSize=10000",
                "pagesize=10000&LANG=no",
                "PAGESIZE=999999999&includeDiscontinued=TRUE&query=",
                "pastDays=30",
            })
    void listen_over_tabeller_leser_navn_uansett_bokstaver_og_kapper_stor_side(String sporring) {
        given().urlEncodingEnabled(false)
                .get("/api/v2/tables?" + sporring)
                .then()
                .statusCode(200)
                .body("language", equalTo("nb"))
                .body("tables", not(empty()))
                .body("page.pageNumber", equalTo(1))
                .body("tables.updated[0]", containsString("T"));
    }

    @Test
    void sider_blas_gjennom_med_lenker() {
        int alle = given().get("/api/v2/tables").path("page.totalElements");
        given().get("/api/v2/tables?pageSize=1&pageNumber=2")
                .then()
                .statusCode(200)
                .body("tables", hasSize(1))
                .body("page.totalPages", equalTo(alle))
                .body("page.links.rel", hasItems("self", "first", "last", "previous"));
        given().get("/api/v2/tables?pageNumber=9999")
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("title", equalTo("Non-existent page"));
    }

    @Test
    void sok_finner_en_tabell_ved_det_statistikkbanken_kaller_den() {
        given().get("/api/v2/tables?query=12275").then().body("tables.id", equalTo(List.of("BV001", "BV013")));
        given().get("/api/v2/tables?query=finnesikke")
                .then()
                .body("tables", empty())
                .body("page.totalPages", equalTo(1));
    }

    @Test
    void metadata_er_et_datasett_uten_verdier() {
        given().get("/api/v2/tables/bv001/metadata?savedQuery=&codelist[Region]=")
                .then()
                .statusCode(200)
                .body("version", equalTo("2.0"))
                .body("class", equalTo("dataset"))
                .body("value", empty())
                .body("id", hasItems("Region", "ContentsCode", "Tid"))
                .body("role.time", equalTo(List.of("Tid")))
                .body("dimension.Kjonn.extension.elimination", equalTo(true))
                .body("dimension.Region.extension.codelists.id", hasItems("vs_Kommuner", "agg_Fylker"))
                .body("dimension.ContentsCode.category.unit.BarnMedTiltakPer1000.decimals", equalTo(1));
        given().get("/api/v2/tables/BV001/metadata?defaultSelection=true")
                .then()
                .body("dimension.Tid.category.index", equalTo(java.util.Map.of("2025", 0)));
        given().get("/api/v2/tables/BV001/metadata?codelist[Region]=agg_Fylker")
                .then()
                .body("dimension.Region.category.index", equalTo(java.util.Map.of("F56", 0)));
    }

    @Test
    void intet_utvalg_og_tomt_utvalg_er_standardutvalget() throws IOException {
        String uten = given().get(DATA).asString();
        String tomt = given().body("{\"selection\":[]}").post(DATA).asString();
        String intet = given().post(DATA).asString();
        assertThat(tomt).isEqualTo(uten).isEqualTo(intet);

        JsonNode standard =
                Kropp.les(given().get("/api/v2/tables/BV001/defaultselection").asString());
        String valgt = given().body(standard.toString()).post(DATA).asString();
        assertThat(valgt).isEqualTo(uten);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "valueCodes[Region]=5601,5603&valueCodes[ContentsCode]=barnmedtiltak&valueCodes[Tid]=TOP(2,1)",
                "valuecodes%5Bregion%5D=5601%2C5603&VALUECODES%5BCONTENTSCODE%5D=BarnMedTiltak&valueCodes[time]=[TOP(2,1)]",
                "valueCodes[REGION]=5601&valueCodes[Region]=5603&valueCodes[ContentsCode]=BarnMedTiltak&valueCodes[Tid]=[RANGE(2023,2024)]",
                "valueCodes[Region]=560?&valueCodes[Region]=5601&valueCodes[ContentsCode]=BarnMedTiltak&valueCodes[Tid]=TO(2024)&lang=&outputFormat=",
            })
    void samme_utvalg_skrevet_paa_flere_maater(String sporring) throws Exception {
        JsonNode svar = Kropp.les(raatt(DATA + "?" + sporring));
        assertThat(svar.at("/dimension/Tid/category/index").properties())
                .extracting(en -> en.getKey())
                .containsExactly("2023", "2024");
        assertThat(svar.at("/dimension/Region/category/index").has("5601")).isTrue();
        assertThat(svar.at("/id")).extracting(JsonNode::asText).containsExactly("Region", "ContentsCode", "Tid");
    }

    /** As a client sends it that does not encode brackets. */
    private String raatt(String sti) throws Exception {
        try (var sokkel =
                new java.net.Socket("localhost", Objects.requireNonNull(adresse).getPort())) {
            sokkel.getOutputStream()
                    .write(("GET " + sti + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")
                            .getBytes(java.nio.charset.StandardCharsets.UTF_8));
            String svar = new String(sokkel.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            assertThat(svar).startsWith("HTTP/1.1 200");
            return svar.substring(svar.indexOf("\r\n\r\n") + 4);
        }
    }

    @Test
    void post_leser_samme_uttrykk_som_get_og_navn_uansett_bokstaver() {
        String post = given().contentType("application/json")
                .body("""
                    {"Selection":[
                      {"VariableCode":"region","CodeList":null,"ValueCodes":["5601","5603"]},
                      {"variablecode":"ContentsCode","valuecodes":["*"]},
                      {"variableCode":"time","valueCodes":["TOP(2,1)"]}],
                     "placement":{"heading":[],"stub":["Region","Tid","ContentsCode"]}}
                    """)
                .post(DATA + "?outputFormat=csv")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String get = given().queryParam("valueCodes[Region]", "5601,5603")
                .queryParam("valueCodes[ContentsCode]", "*")
                .queryParam("valueCodes[Tid]", "[TOP(2,1)]")
                .queryParam("stub", "Region,Tid,ContentsCode")
                .queryParam("outputFormat", "csv")
                .get(DATA)
                .asString();
        assertThat(post).isEqualTo(get).startsWith("Region,Tid,ContentsCode,ContentsCode,Kilde\n");
    }

    @Test
    void skjulte_celler_er_null_med_kolon_og_tegnforklaring() {
        given().queryParam("valueCodes[Region]", "*")
                .queryParam("valueCodes[Kjonn]", "*")
                .queryParam("valueCodes[Alder]", "*")
                .queryParam("valueCodes[ContentsCode]", "BarnMedTiltak")
                .queryParam("valueCodes[Tid]", "2025")
                .get(DATA)
                .then()
                .statusCode(200)
                .body("status.findAll { it.value == ':' }.size()", greaterThan(10))
                .body("extension.tegn.':'", equalTo("skjult av hensyn til personvernet"))
                .body("extension.syntetisk", equalTo(true))
                .body("note[0]", startsWith("Syntetiske data"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/v2/tables/BV999/data; 404; Non-existent table",
                "/api/v2/tables/BV999; 404; Non-existent table",
                "/api/v2/tables/BV999/metadata; 404; Non-existent table",
                "/api/v2/codelists/vs_Tull; 404; Non-existent codelist",
                "/api/v2/savedqueries/abc; 404; Saved query not found",
                "/api/v2/savedqueries/abc/data; 404; Saved query not found",
                "/api/v2/tables/BV001/metadata?savedQuery=abc; 404; Saved query not found",
                "/api/v2/tables/BV001/data?valueCodes[Tull]=1; 400; Non-existent variable",
                "/api/v2/tables/BV001/data?valueCodes[Tid]=1850; 400; Non-existent value",
                "/api/v2/tables/BV001/data?valueCodes[Tid]=2025; 400; Missing selection for mandatory variable",
                "/api/v2/tables/BV001/data?valueCodes[Tid]=TOP(x); 400; Illegal selection expression",
                "/api/v2/tables/BV001/data?valueCodes[Tid=1; 400; Illegal parameter",
                "/api/v2/tables/BV001/data?codelist[Region]=vs_Tull; 400; Non-existent codelist",
                "/api/v2/tables/BV001/data?codelist[Tid]=vs_Kommuner; 400; Non-existent codelist",
                "/api/v2/tables/BV001/data?outputFormat=xls; 400; Unsupported output format",
                "/api/v2/tables/BV001/data?outputFormatParams=UseCodes; 400; Unsupported output format",
                "/api/v2/tables/BV001/data?outputFormat=csv&heading=Tull; 400; Non-existent variable",
                "/api/v2/tables/BV001/data?outputFormat=csv&heading=Tid&stub=Tid; 400; Illegal placement",
                "/api/v2/tables/BV001/data?lang=sv; 400; Unsupported language",
                "/api/v2/tables?lang=xx; 400; Unsupported language",
                "/api/v2/tables?pageSize=0; 400; Illegal parameter",
                "/api/v2/tables?pageNumber=x; 400; Illegal parameter",
                "/api/v2/tables?pastDays=0; 400; Illegal parameter",
                "/api/v2/tables?includeDiscontinued=kanskje; 400; Illegal parameter",
            })
    void galt_innhold_gir_kontraktens_svar(String sti, int status, String tittel) {
        given().urlEncodingEnabled(false)
                .get(sti.replace("[", "%5B").replace("]", "%5D"))
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .header("Content-Language", "nb")
                .body("title", equalTo(tittel))
                .body("status", equalTo(status))
                .body("type", startsWith("https://"))
                .body("detail", not(nullValue()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "nb; finnes ikke",
                "no; finnes ikke",
                "nn; finst ikkje",
                "en; There is no table",
            })
    void feil_forklares_paa_spraaket_det_sporres_paa(String sprak, String ord) {
        given().get("/api/v2/tables/BV999?lang=" + sprak).then().statusCode(404).body("detail", containsString(ord));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "\"x\"",
                "{\"selection\":{}}",
                "{\"selection\":[{}]}",
                "{\"selection\":[1]}",
                "{\"selection\":[{\"variableCode\":[\"Tid\"]}]}",
                "{\"selection\":[{\"variableCode\":\"Tid\",\"valueCodes\":[[1]]}]}",
                "{\"selection\":[{\"variableCode\":\"Tid\",\"valueCodes\":\"2025\"}]}",
                "\u0000"
            })
    void odelagt_json_er_400(String kropp) {
        given().contentType("application/json")
                .body(kropp)
                .post(DATA)
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void lange_adresser_og_mange_verdier_blir_besvart() throws Exception {
        String mange = IntStream.range(0, 15_000).mapToObj(i -> "560" + i % 10).collect(Collectors.joining(","));
        given().get(DATA + "?valueCodes[Tid]=" + mange).then().statusCode(400);
        String gode = IntStream.range(0, 20_000).mapToObj(i -> "2025").collect(Collectors.joining(","));
        raatt(DATA + "?valueCodes[Region]=*&valueCodes[ContentsCode]=*&valueCodes[Tid]=" + gode);
        String verdier = IntStream.range(0, 100_000).mapToObj(i -> "\"2025\"").collect(Collectors.joining(","));
        given().body("{\"selection\":[{\"variableCode\":\"Tid\",\"valueCodes\":[" + verdier
                        + "]},{\"variableCode\":\"Region\",\"valueCodes\":[\"*\"]},"
                        + "{\"variableCode\":\"ContentsCode\",\"valueCodes\":[\"*\"]}]}")
                .post(DATA)
                .then()
                .statusCode(200);
    }

    @Test
    void det_klienten_har_fra_for_er_304_uten_innhold() {
        String merke = given().get(DATA).then().statusCode(200).extract().header("ETag");
        given().header("If-None-Match", merke)
                .get(DATA)
                .then()
                .statusCode(304)
                .header("ETag", merke)
                .header("Cache-Control", containsString("max-age"))
                .body(equalTo(""));
        given().header("If-None-Match", "\"a\", " + merke).get(DATA).then().statusCode(304);
        given().header("If-None-Match", merke).get(DATA + "?lang=en").then().statusCode(200);
        given().header("If-None-Match", merke)
                .get(DATA + "?outputFormat=csv")
                .then()
                .statusCode(200);
        given().header("If-None-Match", merke)
                .queryParam("valueCodes[Region]", "*")
                .queryParam("valueCodes[ContentsCode]", "*")
                .queryParam("valueCodes[Tid]", "TOP(1)")
                .get(DATA)
                .then()
                .statusCode(304);
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "br", "gzip, deflate, br", "br;q=0, gzip"})
    void svaret_pakkes_som_klienten_kan(String kan) {
        String pakket = given().config(io.restassured.RestAssured.config()
                        .decoderConfig(io.restassured.config.DecoderConfig.decoderConfig()
                                .noContentDecoders()))
                .header("Accept-Encoding", kan)
                .get(DATA)
                .then()
                .statusCode(200)
                .header("Vary", containsString("Accept-Encoding"))
                .extract()
                .header("Content-Encoding");
        assertThat(pakket).isEqualTo(kan.contains("br") && !kan.contains("q=0") ? "br" : "gzip");
    }

    @Test
    void nettlesere_paa_andre_steder_kan_sporre() {
        given().header("Origin", "https://eksempel.test")
                .header("Access-Control-Request-Method", "POST")
                .header("Access-Control-Request-Headers", "content-type")
                .options(DATA)
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Methods", containsString("POST"));
        given().header("Origin", "https://eksempel.test")
                .get(DATA)
                .then()
                .header("Access-Control-Allow-Origin", not(nullValue()));
    }

    @Test
    void kodelister_velger_verdier_og_grupper_har_sine_egne_tall() {
        given().get("/api/v2/codelists/agg_fylker?lang=en")
                .then()
                .statusCode(200)
                .body("id", equalTo("agg_Fylker"))
                .body("type", equalTo("Aggregation"))
                .body("label", equalTo("Counties"))
                .body("values.find { it.code == 'F56' }.valueMap", hasItems("5601", "5603"));
        given().queryParam("codelist[Region]", "agg_Fylker")
                .queryParam("valueCodes[Region]", "*")
                .queryParam("valueCodes[ContentsCode]", "BarnMedTiltak")
                .queryParam("valueCodes[Tid]", "2025")
                .get(DATA)
                .then()
                .statusCode(200)
                .body("size", equalTo(List.of(1, 1, 1)));
        given().queryParam("codelist[Region]", "vs_Kommuner")
                .queryParam("valueCodes[Region]", "F56")
                .queryParam("valueCodes[ContentsCode]", "BarnMedTiltak")
                .queryParam("valueCodes[Tid]", "2025")
                .get(DATA)
                .then()
                .statusCode(400)
                .body("title", equalTo("Non-existent value"));
    }

    @Test
    void en_lagret_sporring_kan_hentes_igjen() {
        String kropp = """
            {"tableId":"BV001","language":"en","outputFormat":"csv","outputFormatParams":["UseTexts"],
             "selection":{"selection":[
               {"variableCode":"Region","codelist":"agg_Fylker","valueCodes":["*"]},
               {"variableCode":"ContentsCode","valueCodes":["BarnMedTiltak"]},
               {"variableCode":"Tid","valueCodes":["TOP(1)"]}]}}
            """;
        String id = given().contentType("application/json")
                .body(kropp)
                .post("/api/v2/savedqueries")
                .then()
                .statusCode(201)
                .header("Location", containsString("/api/v2/savedqueries/"))
                .body("savedQuery.tableId", equalTo("BV001"))
                .extract()
                .path("id");
        given().body(kropp).post("/api/v2/savedqueries").then().statusCode(201).body("id", equalTo(id));
        given().get("/api/v2/savedqueries/" + id)
                .then()
                .statusCode(200)
                .body("savedQuery.outputFormat", equalTo("csv"));
        given().get("/api/v2/savedqueries/" + id + "/selection")
                .then()
                .statusCode(200)
                .body("selection[2].valueCodes", equalTo(List.of("TOP(1)")));
        assertThat(given().get("/api/v2/savedqueries/" + id + "/data").asString())
                .contains("Finnmark");
        given().get("/api/v2/savedqueries/" + id + "/data?outputFormat=json-stat2&lang=nn")
                .then()
                .statusCode(200)
                .body("size", equalTo(List.of(1, 1, 1)));
        given().get("/api/v2/tables/BV001/metadata?savedQuery=" + id)
                .then()
                .statusCode(200)
                .body("dimension.Region.category.index", equalTo(java.util.Map.of("F56", 0)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"tableId\":\"BV999\"}",
                "{\"tableId\":\"BV001\",\"outputFormat\":\"xls\"}",
                "{\"tableId\":\"BV001\",\"selection\":{\"selection\":[{\"variableCode\":\"Tid\",\"valueCodes\":[\"1\"]}]}}",
            })
    void en_sporring_som_ikke_kan_besvares_blir_ikke_lagret(String kropp) {
        int status = given().body(kropp).post("/api/v2/savedqueries").statusCode();
        assertThat(status).isIn(400, 404);
    }

    @Test
    void en_for_stor_sporring_blir_ikke_lagret() {
        given().body("{\"tableId\":\"" + "x".repeat(70_000) + "\"}")
                .post("/api/v2/savedqueries")
                .then()
                .statusCode(400)
                .body("title", equalTo("Illegal request body"));
    }
}
