package no.barnevernsregister.publishing.side;

import java.time.Instant;
import java.util.List;
import no.barnevernsregister.publishing.utgivelse.Endring;
import org.jspecify.annotations.Nullable;

/** What is promised, and every edition that has been out. */
public interface Publiseringer {

    /** A release to come. */
    record Post(String navn, String stadium, String perioder, Instant publiseres) {}

    /**
     * An edition that is out, or was.
     *
     * @param erstattetAv the edition that took its place
     * @param trukket when it was taken back, with the reason in {@code grunn}
     */
    record Utgitt(
            String id,
            String navn,
            String versjon,
            String stadium,
            String perioder,
            Instant publiseres,
            @Nullable String merknad,
            @Nullable String erstattetAv,
            @Nullable Instant trukket,
            @Nullable String grunn,
            List<Endring> endringer) {

        public Utgitt {
            endringer = List.copyOf(endringer);
        }
    }

    /** The nearest first. */
    List<Post> kalender();

    /** The newest first. */
    List<Utgitt> utgitte();
}
