package no.barnevernsregister.register.uttrekk;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One time that the file of an order was fetched.
 *
 * @param nr which time, from 1
 * @param mottaker the subject of the token
 * @param ferdig absent when the last byte never went out
 * @param innhold absent as long as that
 */
public record Levering(
        int nr,
        String mottaker,
        Instant begynt,
        @Nullable Instant ferdig,
        @Nullable Innhold innhold) {

    /** What went out; of the content itself only its hash. */
    public record Innhold(long rader, long utelatt, long bytes, String sha256) {}
}
