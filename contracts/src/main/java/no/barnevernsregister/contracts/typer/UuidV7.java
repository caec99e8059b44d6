package no.barnevernsregister.contracts.typer;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Makes UUIDs of version 7 (RFC 9562 section 5.7): 48 bits of milliseconds, then random bits. */
public final class UuidV7 {

    private static final SecureRandom TILFELDIG = new SecureRandom();

    private UuidV7() {}

    /** A new id whose first 48 bits are the given instant in milliseconds since 1970. */
    public static UUID ny(Instant naa) {
        long tid = naa.toEpochMilli() << 16;
        long hoy = tid | 0x7000L | (TILFELDIG.nextLong() & 0x0FFFL);
        long lav = (TILFELDIG.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(hoy, lav);
    }
}
