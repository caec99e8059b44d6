package no.barnevernsregister.intake.halvaar;

import java.time.LocalDate;
import java.util.Map;

/**
 * When the forms of a round are due.
 *
 * @param kommune rounds with another day than 20 January or 20 July
 * @param statsforvalter rounds with another day than 8 February or 8 August
 */
public record Frister(Map<Halvaar, LocalDate> kommune, Map<Halvaar, LocalDate> statsforvalter) {

    private static final int DAGER_KOMMUNE = 20;
    private static final int DAGER_STATSFORVALTER = 39;

    public Frister {
        kommune = Map.copyOf(kommune);
        statsforvalter = Map.copyOf(statsforvalter);
    }

    /** The last day on which a service sends its form in time. */
    public LocalDate forKommune(Halvaar halvaar) {
        return kommune.getOrDefault(halvaar, halvaar.sisteDag().plusDays(DAGER_KOMMUNE));
    }

    /** The last day on which the county governor approves in time. */
    public LocalDate forStatsforvalter(Halvaar halvaar) {
        return statsforvalter.getOrDefault(halvaar, halvaar.sisteDag().plusDays(DAGER_STATSFORVALTER));
    }
}
