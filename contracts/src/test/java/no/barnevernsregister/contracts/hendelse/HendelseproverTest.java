package no.barnevernsregister.contracts.hendelse;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every released version of every event has a stored sample, and today's code and schema still read it. */
class HendelseproverTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path PROVER = Path.of("src/test/resources/hendelser");

    @ParameterizedTest
    @EnumSource(Emne.class)
    void leser_og_skriver_lagrede_prover(Emne emne) throws IOException {
        for (Path prove : prover(emne)) {
            JsonNode lagret = JSON.readTree(prove.toFile());

            CloudEvent<?> hendelse = HendelseJson.les(lagret.toString(), type(emne));

            assertThat(JSON.readTree(HendelseJson.skriv(hendelse)))
                    .as(prove.toString())
                    .isEqualTo(lagret);
            assertThat(hendelse.type()).isEqualTo(emne.navn());
            assertThat(hendelse.subject()).isEqualTo(hendelse.data().nokkel());
        }
    }

    @ParameterizedTest
    @EnumSource(Emne.class)
    void lagrede_prover_folger_skjemaet_i_asyncapi(Emne emne) throws IOException {
        JsonNode beskrivelse = asyncapi();
        JsonNode kanal = beskrivelse
                .get("channels")
                .valueStream()
                .filter(en -> en.get("address").asText().equals(emne.navn()))
                .findFirst()
                .orElseThrow();
        String melding = kanal.at("/messages/hendelse/$ref").asText().substring("#/components/messages/".length());
        var skjema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(JSON.createObjectNode()
                        .put("$ref", "#/components/messages/" + melding + "/payload")
                        .set("components", beskrivelse.get("components"))
                        .toString());

        for (Path prove : prover(emne)) {
            assertThat(skjema.validate(Files.readString(prove), com.networknt.schema.InputFormat.JSON))
                    .as(prove.toString())
                    .isEmpty();
        }
    }

    private static JsonNode asyncapi() throws IOException {
        try (InputStream yaml = Emne.class.getResourceAsStream("/hendelser/asyncapi.yaml")) {
            return new YAMLMapper().readTree(yaml);
        }
    }

    private static List<Path> prover(Emne emne) throws IOException {
        try (Stream<Path> filer = Files.list(PROVER)) {
            List<Path> funnet = filer.filter(fil -> fil.getFileName().toString().startsWith(emne.navn()))
                    .sorted()
                    .toList();
            assertThat(funnet).as(emne.navn()).isNotEmpty();
            return funnet;
        }
    }

    private static Class<? extends Hendelsesdata> type(Emne emne) {
        String navn = Arrays.stream(emne.name().split("_"))
                .map(del -> del.charAt(0) + del.substring(1).toLowerCase(java.util.Locale.ROOT))
                .reduce("", String::concat);
        return Arrays.stream(Hendelsesdata.class.getPermittedSubclasses())
                .filter(en -> en.getSimpleName().equals(navn))
                .findFirst()
                .orElseThrow()
                .asSubclass(Hendelsesdata.class);
    }
}
