package no.barnevernsregister.contracts.hendelse;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.time.Instant;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.UuidV7;

/**
 * An event in the structured JSON form of CloudEvents 1.0.
 *
 * @param id made before the first try to send, so that a repeat is known by it
 * @param source the service that says it, for example {@code /intake-service}
 * @param type the name of the topic
 * @param subject the record key
 * @param time when it was said, UTC
 */
@JsonPropertyOrder({"specversion", "id", "source", "type", "subject", "time", "datacontenttype", "data"})
public record CloudEvent<T extends Hendelsesdata>(
        String specversion,
        UUID id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        T data) {

    public CloudEvent {
        if (!"1.0".equals(specversion)) {
            throw new IllegalArgumentException("Hendelsen følger en annen versjon av CloudEvents enn 1.0.");
        }
        if (!type.equals(data.emne().navn())) {
            throw new IllegalArgumentException("Hendelsens type stemmer ikke med innholdet.");
        }
    }

    /** A new event about the given data. */
    public static <T extends Hendelsesdata> CloudEvent<T> om(T data, String source, Instant naa) {
        return new CloudEvent<>(
                "1.0", UuidV7.ny(naa), source, data.emne().navn(), data.nokkel(), naa, "application/json", data);
    }
}
