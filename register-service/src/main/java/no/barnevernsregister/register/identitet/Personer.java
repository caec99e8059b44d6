package no.barnevernsregister.register.identitet;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Persons behind pseudonyms: for insight, merging and erasure alone, never for a count. */
public interface Personer {

    /** A decision about persons: who took it, why and when. */
    record Beslutning(String hvem, String grunn, Instant tid) {
        public Beslutning {
            if (hvem.isBlank() || grunn.isBlank()) {
                throw new IllegalArgumentException("En beslutning om personer har et navn og en grunn.");
            }
        }
    }

    /**
     * What the vault holds under a pseudonym.
     *
     * @param slag {@code fnr}, {@code duf}, {@code ufodt} or {@code surrogat}; {@code sak} when a case alone stands for the child
     * @param nummer the digits; empty for a case
     */
    record Holdt(
            String pseudonym,
            String slag,
            String nummer,
            @Nullable Instant fra) {
        @Override
        public String toString() {
            return "Holdt[" + pseudonym + "]";
        }
    }

    /** What the vault holds under each of these, for the person's own insight. */
    List<Holdt> holdt(Collection<String> pseudonymer);

    /** The pseudonym of a number, if the vault has it. */
    Optional<String> finn(Identitet identitet);

    /** All that stands for the person behind this pseudonym, itself included: numbers over time, and cases before them. */
    Set<String> sammeSom(String pseudonym);

    /** Says that these are one person, until {@link #del}. */
    UUID slaaSammen(Collection<String> pseudonymer, Beslutning beslutning);

    /**
     * Takes a merging back: everybody is who they were without it.
     *
     * @throws IllegalArgumentException when there is no such merging, or it is taken back already
     */
    void del(UUID sammenslaing, Beslutning beslutning);

    /**
     * Removes numbers, ways to them and what ties them together. Nothing leads from the person to the pseudonyms any more.
     *
     * @return how many rows went
     */
    int slett(Collection<String> pseudonymer);
}
