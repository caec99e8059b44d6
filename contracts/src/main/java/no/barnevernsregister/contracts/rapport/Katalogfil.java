package no.barnevernsregister.contracts.rapport;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The committed file of the catalogue: validation-service generates it, and others serve it. */
public final class Katalogfil {

    /** Where it stands among the resources. */
    public static final String RESSURS = "/regler/regler.json";

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .build();
    private static final DefaultIndenter INNRYKK = new DefaultIndenter("  ", "\n");

    private Katalogfil() {}

    /** The file's text: the same for the same catalogue on every machine. */
    public static String skriv(Regelkatalog katalog) {
        var skriver = new DefaultPrettyPrinter().withObjectIndenter(INNRYKK).withArrayIndenter(INNRYKK);
        try {
            return JSON.writer(skriver).writeValueAsString(katalog) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Katalogen kan ikke skrives.", e);
        }
    }

    public static byte[] bytes() {
        try (InputStream fil = Katalogfil.class.getResourceAsStream(RESSURS)) {
            if (fil == null) {
                throw new IllegalStateException("Regelkatalogen mangler.");
            }
            return fil.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Regelkatalog les() {
        try {
            return JSON.readValue(new String(bytes(), UTF_8), Regelkatalog.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Regelkatalogen er skadet.", e);
        }
    }
}
