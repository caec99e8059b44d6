package no.barnevernsregister.publishing.utgivelse;

import java.time.Instant;

/**
 * That a release was taken back.
 *
 * @param av the person who did it
 * @param grunn what readers are told
 */
public record Tilbaketrekking(Instant naar, String av, String grunn) {

    public Tilbaketrekking {
        if (grunn.strip().length() < 10) {
            throw new IllegalArgumentException(
                    "Skriv en grunn på minst ti tegn. Den vises til alle som leter etter tallene.");
        }
    }
}
