package no.barnevernsregister.publishing.utgivelse;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How the protected cells of a table differ from those of the release before.
 *
 * @param uendret cells that are the same
 * @param endret cells with another value
 * @param skjult cells that had a value and are hidden now
 * @param vist cells that had none and have a value now
 * @param nye cells that the release before did not have
 * @param borte cells that only the release before had
 */
public record Endring(String tabell, int uendret, int endret, int skjult, int vist, int nye, int borte) {

    /** A cell that is another now. */
    public record Celle(
            String tabell,
            String region,
            String innhold,
            String tid,
            @Nullable BigDecimal forrige,
            @Nullable BigDecimal naa) {}
}
