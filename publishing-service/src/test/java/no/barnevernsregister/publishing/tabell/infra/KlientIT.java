package no.barnevernsregister.publishing.tabell.infra;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.barnevernsregister.publishing.Omgivelser;
import no.barnevernsregister.publishing.nokkeltall.Tabell;
import no.barnevernsregister.publishing.tabell.Publisert;
import no.barnevernsregister.publishing.tabell.Tabellkube;
import no.barnevernsregister.publishing.utgivelse.infra.Proveutgivelse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Clients that were not made for us read every table. */
@QuarkusTest
@WithTestResource(Omgivelser.class)
class KlientIT {

    @Inject
    Proveutgivelse utgivelser;

    @Inject
    Publisert publisert;

    @Test
    void jsonstat_toolkit_leser_hver_tabell_med_skjulte_celler() throws Exception {
        Publisert.Hode hode = utgivelser.ute();

        List<String> linjer = Proveprosess.kjor("node", "les.mjs", adresse() + "api/v2");

        assertThat(linjer).hasSameSizeAs(Tabell.alle());
        int skjulte = 0;
        for (String linje : linjer) {
            JsonNode funn = Kropp.les(linje);
            Tabellkube kube =
                    publisert.kube(hode, Tabell.finn(funn.path("id").asText()).orElseThrow());
            Map<String, Integer> tegn = new HashMap<>();
            double sum = 0;
            for (int i = 0; i < kube.antall(); i++) {
                if (kube.harVerdi(i)) {
                    sum += kube.verdi(i).doubleValue();
                } else {
                    tegn.merge(kube.tegn(i), 1, Integer::sum);
                }
            }
            assertThat(funn.path("feil").asInt()).isZero();
            assertThat(funn.path("klasse").asText()).isEqualTo("dataset");
            assertThat(funn.path("celler").asInt()).isEqualTo(kube.antall());
            assertThat(funn.path("sum").asDouble()).isCloseTo(sum, within(0.01));
            tegn.forEach((merke, antall) ->
                    assertThat(funn.path("tegn").path(merke).asInt()).isEqualTo(antall));
            assertThat(funn.at("/roller/metric/0").asText()).isEqualTo("ContentsCode");
            skjulte += tegn.getOrDefault(":", 0);
        }
        assertThat(skjulte).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource({"python3,api.py", "node,api.mjs", "Rscript,api.R"})
    void linjene_paa_siden_om_api_virker(String program, String fil) throws Exception {
        assumeTrue(Proveprosess.finnes(program), program + " er ikke på denne maskinen");
        Publisert.Hode hode = utgivelser.ute();
        Path lagret = Files.writeString(Proveprosess.WEB.resolve("node_modules").resolve(fil), linjer(fil));

        List<String> ut = Proveprosess.kjor(program, lagret.toString());

        assertThat(ut.getLast())
                .startsWith(hode.regioner().size() + " regioner, ")
                .endsWith(" skjult");
    }

    /** As they stand on the page. */
    private String linjer(String fil) throws IOException {
        String side = given().get("/om/api").asString();
        String start = "<pre id=\"" + fil.replace('.', '-') + "\"";
        assertThat(side).contains(start);
        String kode = side.substring(side.indexOf("<code>", side.indexOf(start)) + 6);
        String rent = kode.substring(0, kode.indexOf("</code>"))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
        try (InputStream mal = KlientIT.class.getResourceAsStream("/eksempler/" + fil)) {
            assertThat(rent.lines().count())
                    .isEqualTo(new String(mal.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .count());
        }
        return rent;
    }

    private static String adresse() {
        return "http://localhost:" + RestAssured.port + "/";
    }
}
