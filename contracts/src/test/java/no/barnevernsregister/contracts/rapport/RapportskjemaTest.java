package no.barnevernsregister.contracts.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.barnevernsregister.contracts.hendelse.HendelseJson;
import no.barnevernsregister.contracts.hendelse.Valideringsrapport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Our reports are national reports, and the schemas say what they should. */
class RapportskjemaTest {

    private static final SchemaRegistry SKJEMAER = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            bygger -> bygger.schemas(Stream.of("innrapportering", "valideringsrapport", "rapport")
                    .collect(Collectors.toMap(navn -> "urn:bvr:skjema:" + navn, RapportskjemaTest::tekst))));

    static Stream<Valideringsrapport> rapporter() {
        return Stream.of(
                Rapportprover.rapport(),
                Rapportprover.rapport(Rapportprover.melding3("2025/1"), Rapportprover.mildnet("2025/1")),
                Rapportprover.rapport(Rapportprover.skjemafeil()));
    }

    @ParameterizedTest
    @MethodSource("rapporter")
    void en_rapport_folger_den_nasjonale_formen_og_vaar(Valideringsrapport rapport) {
        String json = HendelseJson.skriv(rapport);

        assertThat(feil("valideringsrapport", json)).isEmpty();
        assertThat(feil("rapport", json)).isEmpty();
    }

    @Test
    void rapporten_om_en_fil_kan_ogsaa_si_hvilken_og_hvor_mange_funn_den_har() {
        String json = HendelseJson.skriv(Rapportprover.rapport(Rapportprover.skjemafeil()));
        String omFil = json.replace(
                "\"lagret\"",
                "\"fil\":\"a.xml\",\"format\":\"KOSTRA15F\",\"klienter\":3,\"antall\":{\"ERROR\":7000},\"lagret\"");

        assertThat(feil("valideringsrapport", omFil)).isEmpty();
        assertThat(feil("rapport", omFil)).isEmpty();
        assertThat(feil("rapport", omFil.replace("7000", "\"mange\""))).isNotEmpty();
        assertThat(feil("rapport", omFil.replace("{\"ERROR\"", "{\"FARLIG\""))).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "[]",
                "{\"severity\": \"GREIT\"}",
                "{\"severity\": \"OK\", \"reportEntries\": [{}]}",
                "{\"severity\": \"INFO\", \"reportEntries\": [{\"warningLevel\": \"INFO\", \"ruleName\": \"a\","
                        + " \"errorText\": \"b\", \"type\": \"Sak\", \"ruleId\": \"UKJENT_01\"}]}",
                "{\"severity\": \"INFO\", \"reportEntries\": [{\"warningLevel\": \"INFO\", \"ruleName\": \"a\","
                        + " \"errorText\": \"b\", \"type\": \"Sak\", \"originalWarningLevel\": \"FATAL\"}]}",
                "{\"severity\": \"INFO\", \"reportEntries\": [{\"warningLevel\": \"INFO\", \"ruleName\": \"a\","
                        + " \"errorText\": \"b\", \"type\": \"Sak\", \"contextId\": \"ingen uuid\"}]}"
            })
    void det_som_ikke_er_en_nasjonal_rapport_blir_stanset(String json) {
        assertThat(feil("valideringsrapport", json)).isNotEmpty();
    }

    @Test
    void vaar_form_taaler_ingen_felter_som_ikke_er_beskrevet() {
        String json = HendelseJson.skriv(Rapportprover.rapport(Rapportprover.skjemafeil()));

        assertThat(feil("rapport", json.replace("\"lagret\"", "\"fritekst\":\"x\",\"lagret\"")))
                .isNotEmpty();
        assertThat(feil("rapport", json.replace("\"regelId\"", "\"fritekst\":\"x\",\"regelId\"")))
                .isNotEmpty();
        assertThat(feil("rapport", json.replace("\"regelId\":\"Filbeskrivelse\",", "")))
                .isNotEmpty();
    }

    @Test
    void konvolutten_har_versjon_og_dokument() {
        assertThat(feil("innrapportering", HendelseJson.skriv(Map.of("xsdVersion", 4, "xmlBody", "<Barnevern/>"))))
                .isEmpty();
        for (Map<String, Object> feil : List.<Map<String, Object>>of(
                Map.of("xsdVersion", 4),
                Map.of("xmlBody", "<Barnevern/>"),
                Map.of("xsdVersion", 0, "xmlBody", "<Barnevern/>"),
                Map.of("xsdVersion", "4", "xmlBody", "<Barnevern/>"),
                Map.of("xsdVersion", 4, "xmlBody", 1))) {
            assertThat(feil("innrapportering", HendelseJson.skriv(feil)))
                    .as(feil.toString())
                    .isNotEmpty();
        }
    }

    private static List<Error> feil(String skjema, String json) {
        Function<String, Schema> finn = navn -> SKJEMAER.getSchema(SchemaLocation.of("urn:bvr:skjema:" + navn));
        return finn.apply(skjema)
                .validate(
                        json,
                        InputFormat.JSON,
                        kjoring -> kjoring.executionConfig(oppsett -> oppsett.formatAssertionsEnabled(true)));
    }

    private static String tekst(String navn) {
        try (InputStream fil = Sprak.class.getResourceAsStream("/skjema/" + navn + ".schema.json")) {
            return new String(java.util.Objects.requireNonNull(fil).readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
