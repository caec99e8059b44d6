package no.barnevernsregister.contracts.kostra;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import no.barnevernsregister.contracts.typer.Organisasjonsnummer;

/** Ids of the objects of a service's yearly extracts: UUID version 5 (RFC 9562 section 5.5), the same every year. */
final class UtledetId {

    /** Ours; a change of it would give every object of every year a new id. */
    private static final UUID NAVNEROM = UUID.fromString("6b1c1d5e-54f1-4e0c-9d63-15f000000015");

    private final String tjeneste;

    /** @param bydel two digits of the district that runs a service of its own, else 00 */
    UtledetId(Organisasjonsnummer organisasjon, String bydel) {
        this.tjeneste = bydel.equals("00") ? organisasjon.verdi() : organisasjon + "/" + bydel;
    }

    UUID av(String element, String id) {
        MessageDigest sha1 = sha1();
        sha1.update(ByteBuffer.allocate(16)
                .putLong(NAVNEROM.getMostSignificantBits())
                .putLong(NAVNEROM.getLeastSignificantBits())
                .flip());
        ByteBuffer hash = ByteBuffer.wrap(sha1.digest((tjeneste + "\n" + element + "\n" + id).getBytes(UTF_8)));
        return new UUID(
                (hash.getLong() & 0xFFFF_FFFF_FFFF_0FFFL) | 0x5000L,
                (hash.getLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every JDK has SHA-1", e);
        }
    }
}
