package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** Events to JSON and back. Unknown fields are passed over, so that a newer sender can be read by an older receiver. */
public final class HendelseJson {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    private HendelseJson() {}

    /** Writes an event, or another record that travels beside events. */
    public static String skriv(Object verdi) {
        try {
            return JSON.writeValueAsString(verdi);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("En hendelse kunne ikke skrives som JSON: " + verdi.getClass(), e);
        }
    }

    /**
     * Reads an event.
     *
     * @throws UlesbarHendelse when the text is no event of this kind
     */
    public static <T extends Hendelsesdata> CloudEvent<T> les(String json, Class<T> type) {
        JavaType hele = JSON.getTypeFactory().constructParametricType(CloudEvent.class, type);
        try {
            return JSON.readValue(json, hele);
        } catch (JsonProcessingException e) {
            throw new UlesbarHendelse(type);
        }
    }

    /**
     * Reads a record that was written by {@link #skriv}.
     *
     * @throws UlesbarHendelse when the text is no such record
     */
    public static <T> T lesVerdi(String json, Class<T> type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new UlesbarHendelse(type);
        }
    }
}
