package no.barnevernsregister.contracts.hendelse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The description of the topics says what the code says: no topic, field or receiver more, and none less. */
class AsyncapiTest {

    private JsonNode beskrivelse;

    @BeforeEach
    void les() throws IOException {
        try (InputStream yaml = Emne.class.getResourceAsStream("/hendelser/asyncapi.yaml")) {
            beskrivelse = new YAMLMapper().readTree(yaml);
        }
    }

    @Test
    void kanalene_er_emnene_og_hvert_emne_har_avsender_og_mottaker() {
        assertThat(beskrivelse.path("asyncapi").asText()).startsWith("3.");
        assertThat(kanaler(beskrivelse
                        .path("channels")
                        .valueStream()
                        .map(en -> en.path("address").asText())
                        .toList()))
                .isEqualTo(Arrays.stream(Emne.values()).map(Emne::navn).collect(Collectors.toCollection(TreeSet::new)));
        for (Emne emne : Emne.values()) {
            assertThat(operasjoner("", "send")).contains(emne.navn());
            assertThat(operasjoner("", "receive")).contains(emne.navn());
        }
    }

    @Test
    void feltene_i_hver_hendelse_er_feltene_i_koden() {
        ObjectMapper json = new ObjectMapper();
        for (Class<?> type : Hendelsesdata.class.getPermittedSubclasses()) {
            Set<String> felt =
                    json.getSerializationConfig().introspect(json.constructType(type)).findProperties().stream()
                            .map(BeanPropertyDefinition::getName)
                            .collect(Collectors.toCollection(TreeSet::new));
            Set<String> beskrevet = new TreeSet<>();
            beskrivelse
                    .at("/components/schemas/" + type.getSimpleName() + "/properties")
                    .fieldNames()
                    .forEachRemaining(beskrevet::add);

            assertThat(beskrevet).as(type.getSimpleName()).isEqualTo(felt);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"intake", "validation", "register", "publishing"})
    void tjenesten_lytter_paa_de_emnene_som_staar_der(String tjeneste) throws IOException {
        var oppsett = new Properties();
        try (Reader fil = Files.newBufferedReader(
                Path.of("..", tjeneste + "-service", "src/main/resources/application.properties"))) {
            oppsett.load(fil);
        }
        Set<String> lytter = oppsett.stringPropertyNames().stream()
                .filter(navn -> navn.startsWith("mp.messaging.incoming.") && navn.endsWith(".topic"))
                .map(oppsett::getProperty)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(operasjoner(tjeneste, "receive")).isEqualTo(lytter);
    }

    private Set<String> operasjoner(String tjeneste, String handling) {
        Set<String> emner = new TreeSet<>();
        beskrivelse.path("operations").forEachEntry((navn, operasjon) -> {
            String kanal = operasjon.at("/channel/$ref").asText().substring("#/channels/".length());
            if (navn.toLowerCase(Locale.ROOT).startsWith(tjeneste)
                    && operasjon.path("action").asText().equals(handling)) {
                emner.add(beskrivelse.at("/channels/" + kanal + "/address").asText());
            }
        });
        return emner;
    }

    private static Set<String> kanaler(List<String> navn) {
        return new TreeSet<>(navn);
    }
}
