package no.barnevernsregister.register.oppbevaring;

import java.time.Instant;

/**
 * A rule that was carried out.
 *
 * @param grense what is older is gone
 * @param antall how many rows went
 */
public record Utforelse(String hva, Instant grense, long antall) {}
