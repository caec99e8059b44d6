package no.barnevernsregister.contracts.kryptering;

/**
 * Bytes sealed with AES-256-GCM under a data key, together with what is needed to open them.
 *
 * <p>JSON writes the byte arrays as base64.
 *
 * @param nokkelnavn the key of the key service that wraps the data key, for example {@code kommune-5601}
 * @param innpakketNokkel the data key, wrapped by the key service
 * @param innhold 12 bytes of initialisation vector, then cipher text and tag
 */
@SuppressWarnings("ArrayRecordComponent") // Compared nowhere; bytes are what it is.
public record Kryptert(String nokkelnavn, byte[] innpakketNokkel, byte[] innhold) {}
