package no.barnevernsregister.register.telling.infra;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * Lets a count begin when no row can come any more that was known at the cut-off.
 *
 * <p>Rows get their instant from the clock of the process that writes them. So the cut-off must lie further back than
 * those clocks can differ, and whoever began to write before must be through. Then the same cut-off gives the same
 * figures in every process and for ever.
 */
public final class Kuttgrense {

    /** More than the clocks of machines that keep time by the network differ. */
    static final Duration MARGIN = Duration.ofSeconds(5);

    private final Clock klokke;

    public Kuttgrense(Clock klokke) {
        this.klokke = klokke;
    }

    /**
     * Waits until the cut-off is far enough back; a fresh one costs the margin.
     *
     * @throws IllegalArgumentException when it lies ahead
     */
    public void vent(Connection forbindelse, Instant kutt) throws SQLException {
        Instant naa = klokke.instant();
        if (kutt.isAfter(naa.plus(MARGIN))) {
            throw new IllegalArgumentException("Kuttet ligger fram i tid.");
        }
        while (!kutt.isBefore(naa.minus(MARGIN))) {
            sov(Duration.between(naa.minus(MARGIN), kutt).plusMillis(1));
            naa = klokke.instant();
        }
        try (var las = forbindelse.prepareStatement("SELECT kutt_barriere()")) {
            las.execute();
        }
    }

    private static void sov(Duration tid) {
        try {
            Thread.sleep(tid);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Tjenesten stopper; tellingen er ikke gjort.", e);
        }
    }
}
